"""A browser without a screen for the tests: Chromium, driven over its own debugging pipe."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import time

PATIENCE_S = 60
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class BrowserError(AssertionError):
    """What the page or the browser said instead of an answer."""


class Browser:
    """One page in a Chromium of its own; everything that it asks for and says is written down.

    Attributes
    ----------
    requests : list of str
        The addresses that the page has asked for.
    complaints : list of str
        Errors in its console, exceptions, and requests that failed.
    """

    def __init__(self, profile):
        program = next(filter(None, map(shutil.which, NAMES)), None)
        if program is None:
            raise BrowserError(f"None of {', '.join(NAMES)} is installed: run make install.")
        self._read, theirs_out = os.pipe()
        theirs_in, self._write = os.pipe()
        arguments = [
            program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--mute-audio",
            "--force-color-profile=srgb", f"--user-data-dir={profile}", "about:blank",
        ]  # fmt: skip
        # Chromium reads its commands from descriptor 3 and answers on 4.
        plumbing = f'exec 3<&{theirs_in} 4>&{theirs_out}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", plumbing, "bash", *arguments],
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._buffer, self._number, self._session = b"", 0, None
        self.requests, self.complaints = [], []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        """Give a command and return its answer."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + PATIENCE_S
        while True:
            answer = self._next(until, method)
            if answer.get("id") == number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _next(self, until, waiting_for):
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, until - time.monotonic()))
            part = os.read(self._read, 1 << 20) if ready else b""
            if not part:
                raise BrowserError(f"The browser did not answer {waiting_for}.")
            self._buffer += part
        line, _, self._buffer = self._buffer.partition(b"\0")
        message = json.loads(line)
        self._note(message.get("method"), message.get("params", {}))
        return message

    def _note(self, event, values):
        if event == "Network.requestWillBeSent":
            self.requests.append(values["request"]["url"])
        elif event == "Runtime.exceptionThrown":
            details = values["exceptionDetails"]
            said = details.get("exception", {}).get("description") or details["text"]
            self.complaints.append(said)
        elif event == "Runtime.consoleAPICalled" and values["type"] in ("error", "assert"):
            self.complaints.append(str([one.get("value") for one in values["args"]]))
        elif event == "Log.entryAdded" and values["entry"]["level"] == "error":
            self.complaints.append(f"{values['entry']['text']} {values['entry'].get('url', '')}")

    def size(self, width, height, *, sharpness=1, touch=False):
        """Give the window a size in CSS pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=sharpness, mobile=touch,
        )  # fmt: skip
        self.call("Emulation.setTouchEmulationEnabled", enabled=touch)

    def media(self, kind="", **features):
        """Pretend to be paper, or somebody who prefers something."""
        wanted = [{"name": k.replace("_", "-"), "value": v} for k, v in features.items()]
        self.call("Emulation.setEmulatedMedia", media=kind, features=wanted)

    def open(self, address):
        """Go to a page, and forget what was written down of the one before."""
        self.call("Page.navigate", url="about:blank")
        self.requests.clear()
        self.complaints.clear()
        self.call("Page.navigate", url=address)

    def run(self, script):
        """Return the value of an expression in the page, awaited if it is a promise."""
        answer = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise BrowserError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def wait(self, script, what=""):
        """Wait until an expression is true in the page."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            if self.run(f"Boolean({script})"):
                return
            time.sleep(0.05)
        raise BrowserError(f"{what or script} did not come; the page said {self.complaints}")

    def click(self, x, y):
        """Press the left button at a point of the window, in CSS pixels."""
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key, *, code=0, text="", shift=False):
        """Press a key as the keyboard does; ``code`` is the Windows virtual key code."""
        for kind, typed in (("keyDown", text), ("keyUp", "")):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, text=typed,
                windowsVirtualKeyCode=code, modifiers=8 if shift else 0,
            )  # fmt: skip

    def picture(self, path, whole=False):
        """Write what the window shows, or the whole page, as a PNG file."""
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=whole, format="png")
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        """End the browser."""
        try:
            self._session = None
            self.call("Browser.close")
        except (BrowserError, OSError):
            self._process.kill()
        finally:
            self._process.wait(timeout=PATIENCE_S)
            os.close(self._read)
            os.close(self._write)
