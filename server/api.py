"""The service as QGIS Server's own kind of API; the only file that knows its classes."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from urllib.parse import parse_qsl

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QUrl
from qgis.server import QgsServerApi, QgsServerApiContext, QgsServerInterface, QgsServerRequest

from .exchange import Reply, Request
from .heldstudy import HeldStudy, Shelf
from .service import Service
from .settings import Settings

TAG = "ServiceNetworkPlanner"
_METHODS = {
    QgsServerRequest.Method.HeadMethod: "HEAD",
    QgsServerRequest.Method.PutMethod: "PUT",
    QgsServerRequest.Method.GetMethod: "GET",
    QgsServerRequest.Method.PostMethod: "POST",
    QgsServerRequest.Method.DeleteMethod: "DELETE",
    QgsServerRequest.Method.PatchMethod: "PATCH",
}
_FAILED = b'{"type":"about:blank","title":"Internal Server Error","status":500}'


class Api(QgsServerApi):
    """Answers what is asked below the service's path.

    Parameters
    ----------
    interface : QgsServerInterface
    settings : Settings
    """

    def __init__(self, interface: QgsServerInterface, settings: Settings) -> None:
        super().__init__(interface)
        # QGIS hands out no reference of its own to what Python asks of it later.
        self._interface = interface
        self._path = settings.path
        self._service = Service(settings, say)
        self._shelf = Shelf()

    def name(self) -> str:
        """Return the name in QGIS Server's list."""
        return "Service Network Planner"

    def description(self) -> str:
        """Return the purpose in QGIS Server's list."""
        return "Verdicts on a service network, travel times and what-ifs"

    def version(self) -> str:
        """Return the version of the interface."""
        return "1.0"

    def rootPath(self) -> str:  # noqa: N802 - the name that QGIS calls
        """Return where the service is."""
        return self._path

    def accept(self, url: QUrl) -> bool:
        """Tell whether a request is the service's; QGIS itself would only look for the name."""
        path = url.path()
        return bool(path == self._path or path.startswith(f"{self._path}/"))

    def executeRequest(self, context: QgsServerApiContext) -> None:  # noqa: N802 - QGIS calls it
        """Answer a request; no exception may leave, as it would end the process."""
        try:
            self._send(context, self._service.answer(self._request(context), self._study(context)))
        except Exception:
            say(traceback.format_exc())
            failed = Reply(500, "application/problem+json", _FAILED)
            self._send(context, failed)

    def _study(self, context: QgsServerApiContext) -> Callable[[], HeldStudy]:
        def find() -> HeldStudy:
            return self._shelf.study_of(context.project())

        return find

    def _request(self, context: QgsServerApiContext) -> Request:
        request = context.request()
        url = request.url()
        # The development server has no environment per request, and FastCGI no OPTIONS.
        method = self._interface.getEnv("REQUEST_METHOD") or _METHODS.get(request.method(), "GET")
        path = url.path()[len(self._path) :].strip("/")
        # QGIS adds what it takes for parameters in a body to the other address that it has.
        query = request.originalUrl().query(QUrl.ComponentFormattingOption.FullyEncoded)
        return Request(
            method.upper(),
            tuple(path.split("/")) if path else (),
            tuple(parse_qsl(query, keep_blank_values=True, max_num_fields=None)),
            lambda name: request.header(name),
            lambda: bytes(request.data()),
        )

    def _send(self, context: QgsServerApiContext, reply: Reply) -> None:
        response = context.response()
        response.setStatusCode(reply.status)
        for name, value in reply.headers.items():
            response.setHeader(name, value)
        if reply.media_type:
            response.setHeader("Content-Type", reply.media_type)
        response.write(reply.body)


def say(text: str) -> None:
    """Tell those who run the server."""
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Warning)
