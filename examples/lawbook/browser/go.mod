module github.com/go-incasso/incasso/examples/lawbook/browser

go 1.26
