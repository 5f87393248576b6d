package abi

type Type struct{ Size_, PtrBytes uintptr }
type ArrayType struct{ Type }
type ChanType struct{ Type }
type FuncType struct{ Type }
type MapType struct{ Type }
type PtrType struct{ Type }
type SliceType struct{ Type }
type StructType struct{ Type }
type InterfaceType struct{ Type }
type ITab struct{ Inter *InterfaceType }
type Imethod struct{ Name int32 }

var All = []any{(*Type)(nil), (*ArrayType)(nil), (*ChanType)(nil), (*FuncType)(nil), (*MapType)(nil), (*PtrType)(nil), (*SliceType)(nil), (*StructType)(nil), (*InterfaceType)(nil), (*ITab)(nil), (*Imethod)(nil)}
