/* Assembles its input, links it, and writes what it is told to: main [SOURCE PROGRAM]. Without arguments it shows what the library
   says about a mistake, and how it answers misuse. */
#include "rasm.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void need(rasm_status status, const char *what) {
	if (status != RASM_OK) {
		fprintf(stderr, "%s: %s\n", what, rasm_status_text(status));
		exit(1);
	}
}

static rasm_handle assemble(const char *name, const char *source, size_t length) {
	rasm_handle assembler, assembly;
	need(rasm_assembler_new(&assembler), "new assembler");
	need(rasm_assembler_set_release(assembler, 24), "release");
	need(rasm_assembler_define(assembler, "EXIT", 4, "60", 2), "define");
	need(rasm_assembler_add_source(assembler, name, strlen(name), (const uint8_t *)source, length), "source");
	need(rasm_assemble(assembler, &assembly), "assemble");
	need(rasm_free(assembler), "free");
	return assembly;
}

static void print(rasm_text text) {
	printf("%.*s", (int)text.length, text.data);
}

static void print_buffer(rasm_handle buffer) {
	rasm_bytes bytes;
	need(rasm_buffer_bytes(buffer, &bytes), "buffer");
	fwrite(bytes.data, 1, bytes.length, stdout);
	need(rasm_free(buffer), "free");
}

/* Reads a file, assembles and links it, and writes the program. */
static int build(const char *source, const char *program) {
	static char text[1 << 16];
	FILE *file = fopen(source, "rb");
	if (!file) {
		perror(source);
		return 1;
	}
	size_t length = fread(text, 1, sizeof text, file);
	fclose(file);
	rasm_handle assembly = assemble(source, text, length), buffer;
	size_t errors;
	need(rasm_assembly_counts(assembly, &errors, NULL, NULL), "counts");
	need(rasm_assembly_report(assembly, RASM_REPORT_TEXT, &buffer), "report");
	print_buffer(buffer);
	if (errors)
		return 1;
	rasm_handle object, linker, image, report = 0;
	rasm_bytes bytes;
	need(rasm_assembly_elf(assembly, &object), "object");
	need(rasm_buffer_bytes(object, &bytes), "object");
	need(rasm_linker_new(&linker), "linker");
	need(rasm_linker_add_object(linker, "main.o", 6, bytes.data, bytes.length), "add");
	rasm_status status = rasm_link(linker, &image, &report);
	print_buffer(report);
	need(status, "link");
	need(rasm_buffer_bytes(image, &bytes), "program");
	file = fopen(program, "wb");
	if (!file || fwrite(bytes.data, 1, bytes.length, file) != bytes.length || fclose(file) != 0) {
		perror(program);
		return 1;
	}
	need(rasm_free(image), "free");
	need(rasm_free(linker), "free");
	need(rasm_free(object), "free");
	need(rasm_free(assembly), "free");
	return 0;
}

int main(int argc, char **argv) {
	if (argc == 3)
		return build(argv[1], argv[2]);
	const char *source = "TEXT ·f(SB), 4, $0-8\n\tMOVQ $42, ret+0(FP)\n\tCALL ·g(SB)\n\tRET\n";
	rasm_handle assembly = assemble("f.s", source, strlen(source)), buffer;
	rasm_function function;
	need(rasm_assembly_function(assembly, 0, &function), "function");
	print(function.name);
	printf(": %zu bytes, %lld of arguments\n", function.code.length, (long long)function.arguments_size);
	for (size_t i = 0; i < function.relocations; i++) {
		rasm_relocation relocation;
		need(rasm_assembly_relocation(assembly, 0, i, &relocation), "relocation");
		print(relocation.kind);
		printf(" at %u to ", relocation.offset);
		print(relocation.target);
		printf("\n");
	}
	need(rasm_disassemble(function.code.data, function.code.length, 0, &buffer), "disassemble");
	print_buffer(buffer);
	need(rasm_free(assembly), "free");

	const char *wrong = "TEXT ·f(SB), 4, $0\n\tADQ AX, BX\n\tRET\n";
	assembly = assemble("wrong.s", wrong, strlen(wrong));
	size_t errors, diagnostics;
	need(rasm_assembly_counts(assembly, &errors, &diagnostics, NULL), "counts");
	printf("%zu error\n", errors);
	for (size_t i = 0; i < diagnostics; i++) {
		rasm_diagnostic found;
		need(rasm_assembly_diagnostic(assembly, i, &found), "diagnostic");
		print(found.file);
		printf(":%u:%u: ", found.line, found.column);
		print(found.message);
		printf(" (bytes %llu to %llu)\n", (unsigned long long)found.offset, (unsigned long long)(found.offset + found.length));
		for (size_t j = 0; j < found.fixes; j++) {
			rasm_fix fix;
			need(rasm_assembly_fix(assembly, i, j, &fix), "fix");
			printf("fix: ");
			print(fix.text);
			printf("\n");
		}
	}
	/* Misuse is answered, not undefined. */
	printf("%s\n", rasm_status_text(rasm_assembly_elf(assembly, &buffer)));
	printf("%s\n", rasm_status_text(rasm_assembly_diagnostic(assembly, 99, &(rasm_diagnostic){0})));
	printf("%s\n", rasm_status_text(rasm_assembly_elf(assembly, NULL)));
	printf("%s\n", rasm_status_text(rasm_buffer_bytes(assembly, &(rasm_bytes){0})));
	need(rasm_free(assembly), "free");
	printf("%s\n", rasm_status_text(rasm_free(assembly)));
	return 0;
}
