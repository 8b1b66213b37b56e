#!/usr/bin/env python3
"""Takes the place of a worker of `banxin batch` in tests: makes small files quickly, or behaves badly.

An issue is a text file. Words of its first line say what it does: `crash`, `endless`, `memory`, `leave`; and what it says
of itself: `title=…`, `date=…`, `number=…`.
"""
import base64
import hashlib
import json
import os
import signal
import sys
import time
import zlib


def state(path):
    status = os.stat(path)
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    stamp = {"size": status.st_size, "modified": status.st_mtime_ns, "inode": status.st_ino}
    return {"path": path, "stamp": stamp, "hash": digest}


def write(request, ending, text):
    path = os.path.join(request["outputFolder"], request["key"] + ending)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    data = text.encode()
    return {
        "path": request["key"] + ending, "format": "pdf" if ending == ".pdf" else "epub", "size": len(data),
        "hash": hashlib.sha256(data).hexdigest(),
    }


def answer(request):
    source = request["issue"]["input"]["whole"]["_0"]
    result = {"milliseconds": 1, "stages": {"reading": 1}, "memory": 1}
    try:
        with open(source, encoding="utf-8") as file:
            text = file.read()
    except OSError:
        finding = {"code": "FIL-001", "arguments": [source]}
        return result | {"failure": {"kind": "inputMissing", "findings": [finding]}}
    words = text.split("\n")[0].split()
    if "crash" in words:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "endless" in words:
        time.sleep(600)
    if "leave" in words:
        sys.exit(3)
    if "memory" in words:
        held = bytearray(os.urandom(1 << 20) * 400)
        time.sleep(600)
        print(len(held), file=sys.stderr)
    says = dict(word.split("=", 1) for word in words if "=" in word)
    outputs = []
    if "epub" in request["formats"]:
        for edition in request["recipe"]["editions"]:
            outputs.append(write(request, ("" if edition == "reflow" else "-" + edition) + ".epub", text))
    if "pdf" in request["formats"]:
        outputs.append(write(request, ".pdf", text))
    made = {
        "title": says.get("title", "清河日报"), "pages": 1, "sheets": 1, "articles": 1, "outputs": outputs,
        "findings": [], "number": says.get("number", str(os.getpid())),
        # No test of it reads the issue again.
        "parsed": {"folder": ".", "size": 2, "json": base64.b64encode(zlib.compress(b"{}")).decode()},
    }
    if "date" in says:
        made["date"] = says["date"]
    return result | {"made": made, "inputs": {"files": [state(source)]}}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
