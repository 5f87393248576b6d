// A compiler for every machine that LLVM knows: a large static program to link.
#include "clang/CodeGen/CodeGenAction.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Passes/PassPlugin.h"
#include "llvm/Support/TargetSelect.h"
#include <cstdio>
#include <memory>
// Debian's LLVM refers to Polly, whose archives are not packaged.
llvm::PassPluginLibraryInfo getPollyPluginInfo() {
    return {LLVM_PLUGIN_API_VERSION, "none", "0", [](llvm::PassBuilder &) {}};
}
int main() {
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    llvm::InitializeAllAsmParsers();
    auto action = std::make_unique<clang::EmitLLVMOnlyAction>();
    bool done = clang::tooling::runToolOnCode(std::move(action), "int twice(int x) { return 2 * x; }", "input.cc");
    std::puts(done ? "compiled" : "failed");
    return !done;
}
