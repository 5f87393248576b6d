//! amd64
