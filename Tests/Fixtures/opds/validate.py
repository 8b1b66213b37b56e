#!/usr/bin/env python3
"""Holds OPDS 2.0 feeds against the schemas in a folder: validate.py SCHEMAS FEED… Prints what is wrong, a line each.

The schemas refer to those of Readium, which are not in the folder; what these ask of links and metadata stands here.
"""
import json
import pathlib
import sys

import jsonschema

READIUM = "https://readium.org/webpub-manifest/schema/"
TEXTS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
COUNT = {"type": "integer", "exclusiveMinimum": 0}
LINK = {
    "type": "object", "required": ["href"],
    "properties": {
        "href": {"type": "string", "minLength": 1}, "type": {"type": "string", "pattern": ".+/.+"},
        "title": {"type": "string"}, "rel": TEXTS, "width": COUNT, "height": COUNT, "size": {"type": "integer"},
        "properties": {"type": "object"},
    },
}
CONTRIBUTOR = {
    "anyOf": [
        {"type": "string"},
        {"type": "object", "required": ["name"], "properties": {
            "name": {"type": "string"}, "sortAs": {"type": "string"}, "identifier": {"type": "string"},
            "position": {"type": "number"}}},
    ],
}
METADATA = {
    "type": "object", "required": ["title"],
    "properties": {
        "@type": {"type": "string"}, "title": {"type": "string"}, "sortAs": {"type": "string"},
        "identifier": {"type": "string", "pattern": "^[a-z]+:.+"}, "language": TEXTS, "author": CONTRIBUTOR,
        "publisher": CONTRIBUTOR, "subject": TEXTS, "numberOfPages": COUNT,
        "modified": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
        "published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "belongsTo": {"type": "object", "additionalProperties": CONTRIBUTOR},
    },
}


def main():
    folder = pathlib.Path(sys.argv[1])
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.schema.json"))]
    store = {schema["$id"]: schema for schema in schemas}
    store |= {
        READIUM + "link.schema.json": LINK, READIUM + "metadata.schema.json": METADATA,
        READIUM + "subcollection.schema.json": {"type": ["object", "array"]},
    }
    feed = store["https://specs.opds.io/schema/feed.schema.json"]
    resolver = jsonschema.RefResolver.from_schema(feed, store=store)
    validator = jsonschema.Draft7Validator(feed, resolver=resolver)
    for path in sys.argv[2:]:
        for error in validator.iter_errors(json.loads(pathlib.Path(path).read_text("utf-8"))):
            print(f"{path}: {'/'.join(map(str, error.path))}: {error.message[:300]}")


main()
