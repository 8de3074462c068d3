"""A study served as it is deployed: QGIS Server's FastCGI workers behind nginx, on loopback."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from contents import PACKAGE, ROOT

WORKERS = 2
PATIENCE_S = 120
# Python inside QGIS looks for its home along this path; another Python there would mislead it.
SYSTEM_PATH = "/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin"
PROGRAMS = ("/usr/lib/cgi-bin/qgis_mapserv.fcgi", "/usr/libexec/qgis/qgis_mapserv.fcgi")

NGINX = """\
daemon off;
{user}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    fastcgi_temp_path {folder}/fastcgi;
    proxy_temp_path {folder}/proxy;
    scgi_temp_path {folder}/scgi;
    uwsgi_temp_path {folder}/uwsgi;
    client_header_timeout 10s;
    client_body_timeout 10s;
    client_max_body_size {body_size};
    gzip on;
    gzip_types application/json application/geo+json text/csv text/css text/javascript;
    server {{
        listen 127.0.0.1:{port};
        server_name 127.0.0.1;
        error_page 405 @refused;
        location @refused {{
            add_header Allow "GET, HEAD, POST, OPTIONS" always;
            return 405;
        }}
        location = / {{ return 302 /servicenetwork/page; }}
        location / {{
            include /etc/nginx/fastcgi_params;
            fastcgi_param HTTP_X_QGIS_SERVICE_URL $scheme://$http_host/ows;
            fastcgi_pass unix:{folder}/workers.sock;
            fastcgi_read_timeout 120s;
        }}
    }}
}}
"""


class Serving:
    """QGIS Server on a free port of this machine, until :meth:`stop`.

    Parameters
    ----------
    project : Path
        A published project.
    folder : Path
        For what the server writes; a short path, as sockets have it.
    port : int
        0 for a free one.
    workers : int
        FastCGI processes.
    body_size : str
        The longest body that nginx lets through, as nginx writes it.
    settings : mapping of str to str
        Environment variables.
    """

    def __init__(
        self,
        project: Path,
        folder: Path,
        *,
        port: int = 0,
        workers: int = WORKERS,
        body_size: str = "1m",
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}/servicenetwork"
        self.ows = f"http://127.0.0.1:{self.port}/ows"
        self._body_size = body_size
        self._environment = self._variables(project, settings or {})
        self._count = workers
        self._nginx: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self.workers: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        """Start workers and nginx, and wait until the service answers."""
        self.folder.mkdir(parents=True, exist_ok=True)
        plugins = self.folder / "plugins"
        plugins.mkdir(exist_ok=True)
        link = plugins / PACKAGE
        link.unlink(missing_ok=True)
        link.symlink_to(ROOT)
        address = self.folder / "workers.sock"
        address.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(address))
        self._socket.listen(128)
        try:
            for _ in range(self._count):
                self.workers.append(self._worker())
            configuration = self.folder / "nginx.conf"
            configuration.write_text(
                NGINX.format(
                    folder=self.folder,
                    port=self.port,
                    body_size=self._body_size,
                    # nginx gives up the rights of root, and could not reach the socket then.
                    user="user root;" if os.getuid() == 0 else "",
                )
            )
            self._nginx = subprocess.Popen(
                [
                    *(_program("nginx", "/usr/sbin/nginx"), "-c", str(configuration)),
                    *("-e", str(self.folder / "nginx.log")),
                ],
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._wait()
        except BaseException:
            self.stop()
            raise

    def watch(self) -> None:
        """Start a worker in the place of each that has ended."""
        for place, worker in enumerate(self.workers):
            if worker.poll() is not None:
                self.workers[place] = self._worker()

    def stop(self) -> None:
        """End everything."""
        processes = [*([self._nginx] if self._nginx else []), *self.workers]
        for process in processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in processes:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self._socket is not None:
            self._socket.close()

    def log(self) -> str:
        """Return what the workers and nginx have written."""
        files = [self.folder / "workers.log", self.folder / "nginx.log"]
        return "".join(file.read_text("utf-8", "replace") for file in files if file.exists())

    def _worker(self) -> subprocess.Popen[bytes]:
        with (self.folder / "workers.log").open("ab") as log:
            return subprocess.Popen(
                [_program(*PROGRAMS)],
                stdin=self._socket,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env=self._environment,
                start_new_session=True,
            )

    def _variables(self, project: Path, settings: Mapping[str, str]) -> dict[str, str]:
        home = self.folder / "home"
        runtime = self.folder / "runtime"
        for folder in (home, runtime):
            folder.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        return {
            "PATH": SYSTEM_PATH,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(self.folder / "plugins"),
            "QGIS_PROJECT_FILE": str(project),
            "QGIS_SERVER_LOG_LEVEL": "1",
            "QGIS_SERVER_LOG_STDERR": "1",
            "SERVICENETWORK_LOCK_FOLDER": str(self.folder / "locks"),
            **settings,
        }

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"{self.url}/conformance", timeout=PATIENCE_S):
                    return
            except urllib.error.HTTPError as error:
                if error.code not in (500, 502, 504):
                    return
                if error.code == 500:
                    raise RuntimeError(f"{error.read().decode()}\n{self.log()}") from error
            except OSError:
                time.sleep(0.1)
            dead = [worker for worker in self.workers if worker.poll() is not None]
            if dead:
                raise RuntimeError(f"QGIS Server ended.\n{self.log()}")
        raise RuntimeError(f"QGIS Server does not answer.\n{self.log()}")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def short_folder() -> Path:
    """Return a new folder whose path is short enough for a socket in it."""
    return Path(tempfile.mkdtemp(prefix="snp-"))


def _program(*names: str) -> str:
    for name in names:
        found = shutil.which(name)
        if found:
            return found
    raise RuntimeError(f"None of {', '.join(names)} is installed: run make install.")
