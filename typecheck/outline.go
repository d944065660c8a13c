package main

import (
	"go/ast"
	"go/token"
	"strconv"
)

// outline is a file without what does not change what others see of it: statements, and the values of variables
// whose types are written down. Tables are the larger part of what that saves. The file itself stays as it is.
func outline(syntax *ast.File) *ast.File {
	reduced := *syntax
	reduced.Decls = make([]ast.Decl, len(syntax.Decls))
	for i, declaration := range syntax.Decls {
		reduced.Decls[i] = outlineDeclaration(declaration)
	}
	return &reduced
}

func outlineDeclaration(declaration ast.Decl) ast.Decl {
	switch declared := declaration.(type) {
	case *ast.FuncDecl:
		return outlineFunction(declared)
	case *ast.GenDecl:
		if declared.Tok == token.VAR {
			return outlineVariables(declared)
		}
	}
	return declaration
}

// outlineFunction leaves a body where there is one: a generic function may not be without.
func outlineFunction(declared *ast.FuncDecl) *ast.FuncDecl {
	reduced := *declared
	if body := declared.Body; body != nil {
		reduced.Body = &ast.BlockStmt{Lbrace: body.Lbrace, Rbrace: body.Rbrace}
	}
	return &reduced
}

func outlineVariables(declared *ast.GenDecl) *ast.GenDecl {
	reduced := *declared
	reduced.Specs = make([]ast.Spec, len(declared.Specs))
	for i, specification := range declared.Specs {
		variables := *specification.(*ast.ValueSpec)
		if variables.Type != nil {
			variables.Values = nil
		} else {
			variables.Values = outlineValues(variables.Values)
		}
		reduced.Specs[i] = &variables
	}
	return &reduced
}

func outlineValues(values []ast.Expr) []ast.Expr {
	reduced := make([]ast.Expr, len(values))
	for i, value := range values {
		reduced[i] = outlineValue(value)
	}
	return reduced
}

// outlineValue empties a literal, or the address of one: its type stands before the brace.
func outlineValue(value ast.Expr) ast.Expr {
	switch value := value.(type) {
	case *ast.UnaryExpr:
		if value.Op != token.AND {
			return value
		}
		reduced := *value
		reduced.X = outlineValue(value.X)
		return &reduced
	case *ast.CompositeLit:
		written, ok := withLength(value)
		if !ok {
			return value
		}
		reduced := *value
		reduced.Type, reduced.Elts = written, nil
		return &reduced
	default:
		return value
	}
}

// withLength is a literal's type, with the length in numbers where it is [...]; not so when keys decide of it.
func withLength(literal *ast.CompositeLit) (ast.Expr, bool) {
	array, ok := literal.Type.(*ast.ArrayType)
	if !ok {
		return literal.Type, true
	}
	open, ok := array.Len.(*ast.Ellipsis)
	if !ok {
		return array, true
	}
	for _, element := range literal.Elts {
		if _, keyed := element.(*ast.KeyValueExpr); keyed {
			return nil, false
		}
	}
	counted := *array
	counted.Len = &ast.BasicLit{ValuePos: open.Pos(), Kind: token.INT, Value: strconv.Itoa(len(literal.Elts))}
	return &counted, true
}
