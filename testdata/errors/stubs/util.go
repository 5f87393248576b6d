package util

func Sum(a int)
