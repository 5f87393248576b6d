package maps

type groupReference struct{ data *byte }
type groupsReference struct {
	data       *byte
	lengthMask uint64
}
type table struct{ groups groupsReference }
type Map struct {
	used   uint64
	dirPtr **table
}

var All = []any{(*Map)(nil), (*table)(nil), (*groupsReference)(nil)}
