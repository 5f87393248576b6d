"""Assembles with librasm.so: rasm.py LIBRARY SOURCE prints each function with its code, or the messages as JSON."""

import ctypes
import json
import sys
from ctypes import byref, c_char_p, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p


class Text(ctypes.Structure):
    """A text or bytes that an object lends."""

    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def bytes(self):
        return ctypes.string_at(self.data, self.length)


class Function(ctypes.Structure):
    _fields_ = [
        ("name", Text),
        ("code", Text),
        ("frame_size", c_uint32),
        ("arguments_size", c_int64),
        ("relocations", c_size_t),
    ]


class Error(Exception):
    pass


class Rasm:
    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.rasm_status_text.restype = c_char_p
        self.library.rasm_version.restype = c_char_p

    def call(self, name, *arguments):
        status = getattr(self.library, name)(*arguments)
        if status != 0:
            raise Error(f"{name}: {self.library.rasm_status_text(status).decode()}")

    def make(self, name, *arguments):
        handle = c_uint64()
        self.call(name, *arguments, byref(handle))
        return handle

    def assemble(self, name, source):
        """The functions of a source file: names and code. Raises an error with the first message."""
        name, source = name.encode(), source.encode()
        assembler = self.make("rasm_assembler_new")
        try:
            self.call(
                "rasm_assembler_add_source",
                assembler,
                c_char_p(name),
                c_size_t(len(name)),
                c_char_p(source),
                c_size_t(len(source)),
            )
            assembly = self.make("rasm_assemble", assembler)
        finally:
            self.call("rasm_free", assembler)
        try:
            errors, functions = c_size_t(), c_size_t()
            self.call("rasm_assembly_counts", assembly, byref(errors), None, byref(functions))
            if errors.value:
                report = self.make("rasm_assembly_report", assembly, c_int32(4))
                text = self.take(report).decode().splitlines()
                raise Error(json.loads(text[0])["message"])
            for index in range(functions.value):
                function = Function()
                self.call("rasm_assembly_function", assembly, c_size_t(index), byref(function))
                yield function.name.bytes().decode(), function.code.bytes()
        finally:
            self.call("rasm_free", assembly)

    def take(self, buffer):
        """The bytes of a buffer, which is freed."""
        lent = Text()
        self.call("rasm_buffer_bytes", buffer, byref(lent))
        copied = lent.bytes()
        self.call("rasm_free", buffer)
        return copied


if __name__ == "__main__":
    rasm = Rasm(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        source = file.read()
    try:
        for name, code in rasm.assemble(sys.argv[2], source):
            print(f"{name} {code.hex()}")
    except Error as error:
        print(f"error: {error}")
