/* rasm: an assembler and linker for Go's Plan 9 dialect on linux/amd64.

   Handles are numbers that stand for objects of the library; 0 is none, and none is ever given twice. Each handle that a function
   stores is freed with rasm_free, once. A handle that was freed, or is one of another object, is answered by RASM_HANDLE.

   Texts are UTF-8 with a length, without a zero at the end. What a caller passes is copied. What a function lends (rasm_text,
   rasm_bytes) is the object's, and valid until its handle is freed. Where a length is 0, the pointer may be null.

   All functions may be called from any thread at any time, also with the same handles; but no thread may free a handle while
   another one uses what was lent from it. */

#ifndef RASM_H
#define RASM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint64_t rasm_handle;

typedef enum rasm_status {
	RASM_OK = 0,
	RASM_NULL = 1,        /* a pointer is null that must not be */
	RASM_LENGTH = 2,      /* a length is larger than any object in memory */
	RASM_HANDLE = 3,      /* the handle was freed, or is not one of this type */
	RASM_INDEX = 4,       /* there is no element with this index */
	RASM_UTF8 = 5,        /* a text is not UTF-8 */
	RASM_VALUE = 6,       /* a value is not one of those that are possible */
	RASM_ERRORS = 7,      /* the assembly or the objects have errors */
	RASM_UNSUPPORTED = 8, /* the library was built without this feature */
	RASM_PANIC = 9        /* the library has failed, which is a bug in it; free the objects that were used */
} rasm_status;

typedef struct rasm_text {
	const char *data;
	size_t length;
} rasm_text;

typedef struct rasm_bytes {
	const uint8_t *data;
	size_t length;
} rasm_bytes;

enum { RASM_WARNING = 0, RASM_ERROR = 1 };

typedef struct rasm_diagnostic {
	int32_t severity;
	rasm_text code; /* a stable name for the kind of message */
	rasm_text message;
	rasm_text file;  /* empty if the message has no place */
	uint32_t line;   /* from 1; 0 if the message has no place */
	uint32_t column; /* in characters, from 1 */
	uint64_t offset; /* in bytes from the start of the file */
	uint64_t length; /* in bytes */
	size_t notes;
	size_t fixes;
} rasm_diagnostic;

typedef struct rasm_fix {
	rasm_text text;  /* what to do */
	int32_t is_edit; /* 1 if the fields below say an edit */
	int32_t is_safe; /* 1 if a tool may apply it without asking */
	rasm_text file;
	uint64_t offset; /* in bytes from the start of the file */
	uint64_t length; /* how many bytes to replace */
	rasm_text replacement;
} rasm_fix;

typedef struct rasm_function {
	rasm_text name;  /* as the linker knows it */
	rasm_bytes code; /* before relocations are applied */
	uint32_t frame_size;
	int64_t arguments_size; /* -1 if unknown */
	size_t relocations;
} rasm_function;

typedef struct rasm_relocation {
	uint32_t offset;  /* in bytes from the start of the function */
	uint32_t size;    /* of the field in bytes; 0 for a marker */
	rasm_text kind;   /* Go's name, such as R_CALL */
	rasm_text target; /* empty if there is none */
	int64_t addend;
} rasm_relocation;

/* Formats of rasm_assembly_report. */
enum {
	RASM_REPORT_TEXT = 0,
	RASM_REPORT_ANSI = 1,
	RASM_REPORT_HTML = 2,
	RASM_REPORT_SHORT = 3,
	RASM_REPORT_JSON = 4, /* an object per line, with rustc's fields */
	RASM_REPORT_SARIF = 5
};

/* The library's version, and what a status means: texts with a zero at the end that are always valid. */
const char *rasm_version(void);
const char *rasm_status_text(int32_t status);

/* Frees what a handle stands for, and all that was lent from it. */
rasm_status rasm_free(rasm_handle handle);

/* Assembling: make an assembler, set it up, add the sources of one object, assemble. Sources are gone then; settings and files
   stay. Listings of Go's compiler or assembler are sources too. A release is 24 for Go 1.24. Included files are those added, and
   with rasm_assembler_set_disk also those of the disk. Errors do not fail the call: they are in the assembly. */
rasm_status rasm_assembler_new(rasm_handle *out);
rasm_status rasm_assembler_set_release(rasm_handle handle, uint32_t minor);
rasm_status rasm_assembler_set_package(rasm_handle handle, const char *path, size_t length);
rasm_status rasm_assembler_set_shared(rasm_handle handle, int32_t shared);
rasm_status rasm_assembler_set_debug(rasm_handle handle, int32_t debug);
rasm_status rasm_assembler_set_disk(rasm_handle handle, int32_t disk);
rasm_status rasm_assembler_add_include(rasm_handle handle, const char *folder, size_t length);
rasm_status rasm_assembler_add_file(rasm_handle handle, const char *path, size_t path_length, const uint8_t *contents, size_t length);
rasm_status rasm_assembler_define(rasm_handle handle, const char *name, size_t name_length, const char *value, size_t length);
rasm_status rasm_assembler_add_source(rasm_handle handle, const char *name, size_t name_length, const uint8_t *contents, size_t length);
rasm_status rasm_assemble(rasm_handle handle, rasm_handle *out);

/* What an assembly says. Pointers to counts may be null. At most ten thousand diagnostics are kept. Indices start at 0. */
rasm_status rasm_assembly_counts(rasm_handle handle, size_t *errors, size_t *diagnostics, size_t *functions);
rasm_status rasm_assembly_diagnostic(rasm_handle handle, size_t index, rasm_diagnostic *out);
rasm_status rasm_assembly_note(rasm_handle handle, size_t diagnostic, size_t index, rasm_text *out);
rasm_status rasm_assembly_fix(rasm_handle handle, size_t diagnostic, size_t index, rasm_fix *out);
rasm_status rasm_assembly_function(rasm_handle handle, size_t index, rasm_function *out);
rasm_status rasm_assembly_relocation(rasm_handle handle, size_t function, size_t index, rasm_relocation *out);

/* Outputs, each a new buffer. All but the report need an assembly without errors. */
rasm_status rasm_assembly_report(rasm_handle handle, int32_t format, rasm_handle *out);
rasm_status rasm_assembly_elf(rasm_handle handle, rasm_handle *out);
rasm_status rasm_assembly_go_object(rasm_handle handle, const char *header, size_t header_length, const char *directory, size_t length, rasm_handle *out);
rasm_status rasm_assembly_listing(rasm_handle handle, rasm_handle *out);
rasm_status rasm_buffer_bytes(rasm_handle handle, rasm_bytes *out);

/* Linking ELF objects to a static executable that starts at _start, or, if an object defines main.main and none a start, with
   rasm's small runtime for assembly. With RASM_OK, program is a buffer; with RASM_OK and with
   RASM_ERRORS, report is a buffer with all messages as JSON, one object per line. */
rasm_status rasm_linker_new(rasm_handle *out);
rasm_status rasm_linker_add_object(rasm_handle handle, const char *name, size_t name_length, const uint8_t *contents, size_t length);
rasm_status rasm_linker_set_entry(rasm_handle handle, const char *name, size_t length);
rasm_status rasm_link(rasm_handle handle, rasm_handle *program, rasm_handle *report);

/* Makes a buffer with instructions in Go's syntax, one per line, after the address in hexadecimal and a tab. */
rasm_status rasm_disassemble(const uint8_t *code, size_t length, uint64_t address, rasm_handle *out);

#ifdef __cplusplus
}
#endif

#endif
