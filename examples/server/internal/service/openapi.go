package service

import (
	"bytes"
	"encoding/json"
	"strconv"

	"github.com/go-incasso/incasso"
	"github.com/go-incasso/incasso/internal/oracle"
)

// object is a JSON object; its keys come out sorted.
type object = map[string]any

const schemaPrefix = "#/components/schemas/"

// OpenAPI returns the description of the service in OpenAPI 3.1, made from the same
// descriptions that check requests. It ends with a line feed.
func OpenAPI() []byte {
	doc := object{
		"openapi":           "3.1.0",
		"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
		"info": object{
			"title":   "incasso",
			"version": incasso.LawVersion,
			"description": "Dutch collection law: costs, interest, days, letters and files. " +
				"Every answer names the law it was computed with.",
			"license": object{"name": "MIT", "identifier": "MIT"},
		},
		"servers":    []object{{"url": "http://127.0.0.1:8080"}},
		"paths":      paths(),
		"components": object{"schemas": oracle.Components(schemaPrefix)},
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	// Texts and objects alone always encode.
	_ = e.Encode(doc)
	return out.Bytes()
}

func ref(name string) object { return object{"$ref": schemaPrefix + name} }

func jsonContent(schema object) object {
	return object{"application/json": object{"schema": schema}}
}

func paths() object {
	p := object{
		"/v1/batch":     object{"post": batchOperation()},
		"/openapi.json": object{"get": getOperation("describe", "This description.", object{"type": "object"})},
		"/healthz": object{"get": getOperation("health", "Whether the service runs, and with which law.", object{
			"type":                 "object",
			"properties":           object{"status": object{"const": "ok"}, "law": ref("law")},
			"required":             []string{"status", "law"},
			"additionalProperties": false,
		})},
	}
	for _, o := range oracle.Ops() {
		p["/v1/"+o.Name] = object{"post": operation(o)}
	}
	return p
}

func getOperation(id, summary string, schema object) object {
	return object{
		"operationId": id,
		"summary":     summary,
		"responses": object{
			"200": object{"description": summary, "content": jsonContent(schema)},
		},
	}
}

// operation describes one question.
func operation(o oracle.Op) object {
	return object{
		"operationId": o.Name,
		"summary":     o.Doc,
		"requestBody": object{
			"required": true,
			"content": object{"application/json": object{
				"schema":  object{"anyOf": []object{ref(o.Name + ".in"), requestSchema(o)}},
				"example": json.RawMessage(o.Example),
			}},
		},
		"responses": responses(object{
			"type":                 "object",
			"properties":           object{"id": idSchema(), "out": ref(o.Name + ".out")},
			"required":             []string{"out"},
			"additionalProperties": false,
		}),
	}
}

// requestSchema describes a whole request, as it stands on a line of a batch.
func requestSchema(o oracle.Op) object {
	return object{
		"type": "object",
		"properties": object{
			"id": object{"type": "string", "description": "Any text; the answer repeats it."},
			"op": object{"const": o.Name},
			"in": ref(o.Name + ".in"),
		},
		"required":             []string{"in"},
		"additionalProperties": false,
	}
}

func idSchema() object {
	return object{"type": "string", "description": "The id of the request, when it had one."}
}

// refusals tells when each status other than 200 is answered.
func refusals() map[int]string {
	return map[int]string{
		400: "The question is not well formed: invalid_json, unknown_field, missing_field, invalid_type, " +
			"unknown_word, invalid_amount, invalid_rate or invalid_date.",
		404: "There is no such operation: unknown_op.",
		405: "The path takes another method: not_allowed.",
		413: "The body is too long: too_large.",
		422: "The question is well formed and has no answer: out_of_range, date_order, not_allowed, " +
			"out_of_scope, before_regime or no_rate.",
		500: "The service itself failed: internal. It is a defect.",
		503: "The service is busy: busy. Try again.",
	}
}

func responses(answer object) object {
	all := object{"200": object{"description": "The answer.", "content": jsonContent(answer)}}
	for status, text := range refusals() {
		r := object{"description": text, "content": jsonContent(errorSchema(status))}
		if status == 503 {
			r["headers"] = object{"Retry-After": object{"schema": object{"type": "string"}}}
		}
		all[strconv.Itoa(status)] = r
	}
	return all
}

// errorSchema describes the body of a refusal. The last two have codes that the
// contract of the lines does not know.
func errorSchema(status int) object {
	e := ref("error")
	if status >= 500 {
		e = object{
			"type": "object",
			"properties": object{
				"code":       object{"enum": []string{"internal", "busy"}},
				"field":      object{"type": "null"},
				"message":    object{"type": "string"},
				"message_nl": object{"type": "string"},
			},
			"required":             []string{"code", "field", "message", "message_nl"},
			"additionalProperties": false,
		}
	}
	return object{
		"type":                 "object",
		"properties":           object{"id": idSchema(), "error": e},
		"required":             []string{"error"},
		"additionalProperties": false,
	}
}

func batchOperation() object {
	lines := func(doc string) object {
		return object{"application/jsonl": object{"schema": object{"type": "string", "description": doc}}}
	}
	return object{
		"operationId": "batch",
		"summary": "Many questions in one stream: a line of JSON for each, answered with a line of JSON in the " +
			"same order while the body is still being sent.",
		"requestBody": object{
			"required": true,
			"content": lines(`One request per line: {"id": "any text", "op": "wik.fee", "in": {...}}; ` +
				`"in" as for the path of the operation.`),
		},
		"responses": object{
			"200": object{
				"description": "One answer per line. A line that cannot be answered has an error and does not " +
					"stop the others. A body beyond the limit ends with a line too_large.",
				"content": lines(`One answer per line: {"id": ..., "out": {...}} or {"id": ..., "error": {...}}.`),
			},
			"405": object{"description": refusals()[405], "content": jsonContent(errorSchema(405))},
			"503": object{"description": refusals()[503], "content": jsonContent(errorSchema(503))},
		},
	}
}
