#!/usr/bin/env python3
"""Does in headless Chromium what a reader does, and prints what then is to be seen.

Usage: browser.py STEPS.json [FOLDER]. STEPS is a list of objects with one member each:

    {"open": address}        loads a page; {server} stands for a server of FOLDER on this machine, which allows pages
                             nothing but their own scripts, styles and pictures
    {"screen": [w, h]}       size in pixels
    {"scheme": "dark"}       the colours that the reader prefers
    {"wait": expression}     until it holds
    {"type": text}, {"key": "Tab" | "Shift+Tab" | "Enter"}
    {"tell": expression}     prints its value, a line of JSON each
    {"leave": expression}    does what leads to another page
    {"picture": path}        writes what is to be seen as PNG

Chromium is spoken to through pipes (--remote-debugging-pipe): messages of its DevTools protocol, each ended by a zero byte.
"""
import base64
import functools
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE = 120  # seconds
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'"
KEYS = {"Tab": (9, None), "Enter": (13, "\r")}


class Refused(Exception):
    """What the browser did not do, in its words."""


class Browser:
    def __init__(self, profile):
        (ours_in, self.output), (self.input, ours_out) = os.pipe(), os.pipe()

        def prepare():
            # Far from 3 and 4 first: either pipe may lie there.
            high = [os.dup(ours_in) for _ in range(8)][-1], [os.dup(ours_out) for _ in range(8)][-1]
            os.dup2(high[0], 3)
            os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             "--hide-scrollbars", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=prepare, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ours_in)
        os.close(ours_out)
        self.buffer = b""
        self.number = 0
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def message(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.input, 1 << 16)
            if not piece:
                sys.exit("the browser has gone")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def ask(self, method, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            request["sessionId"] = self.session
        os.write(self.output, json.dumps(request).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.number:
                if "error" in message:
                    raise Refused(f"{method}: {message['error']}")
                return message["result"]

    def end(self):
        self.session = None
        self.ask("Browser.close")
        self.process.wait()

    def evaluation(self, expression):
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)

    def value(self, expression):
        result = self.evaluation(expression)
        if "exceptionDetails" in result:
            sys.exit(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def wait(self, expression):
        end = time.monotonic() + PATIENCE
        while not self.holds(expression):
            if time.monotonic() > end:
                sys.exit(f"never: {expression}")
            time.sleep(0.05)

    def holds(self, expression):
        # Between two pages there is nothing to ask, and a page may go while it is asked: both count as not yet.
        try:
            return self.evaluation(expression)["result"].get("value") is True
        except Refused:
            return False

    def leave(self, expression):
        # The page may be gone before it has answered.
        try:
            self.value(expression)
        except Refused:
            pass

    def key(self, name):
        code, text = KEYS[name.removeprefix("Shift+")]
        common = {
            "key": name.removeprefix("Shift+"), "windowsVirtualKeyCode": code,
            "modifiers": 8 if name.startswith("Shift+") else 0,
        }
        down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        self.ask("Input.dispatchKeyEvent", **down, **common)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **common)


class Strict(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(folder):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Strict, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def do(browser, step, server):
    [(name, value)] = step.items()
    if name == "open":
        browser.ask("Page.navigate", url=value.replace("{server}", server))
        browser.wait("document.readyState === 'complete' && location.href !== 'about:blank'")
    elif name == "screen":
        browser.ask(
            "Emulation.setDeviceMetricsOverride", width=value[0], height=value[1], deviceScaleFactor=1,
            mobile=False)
    elif name == "scheme":
        browser.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": value}])
    elif name == "wait":
        browser.wait(value)
    elif name == "type":
        browser.ask("Input.insertText", text=value)
    elif name == "key":
        browser.key(value)
    elif name == "tell":
        print(json.dumps(browser.value(value), ensure_ascii=False), flush=True)
    elif name == "leave":
        browser.leave(value)
    elif name == "picture":
        picture = browser.ask("Page.captureScreenshot", format="png")["data"]
        with open(value, "wb") as file:
            file.write(base64.b64decode(picture))
    else:
        sys.exit(f"unknown step: {name}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        steps = json.load(file)
    server = serve(sys.argv[2]) if len(sys.argv) > 2 else ""
    # The browser's helpers may write on for a moment; what they leave goes with the folder of the steps.
    beside = os.path.dirname(os.path.abspath(sys.argv[1]))
    with tempfile.TemporaryDirectory(dir=beside, ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            for step in steps:
                do(browser, step, server)
        except Refused as refused:
            sys.exit(str(refused))
        finally:
            browser.end()


main()
