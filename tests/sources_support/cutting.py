"""A line that breaks: a proxy on loopback that cuts the connection once so many bytes came from the server."""

import asyncio
import threading
from contextlib import suppress
from typing import Self

_PIECE = 4096


class CuttingProxy:
    """Passes connections on to a port; once `cut_after` bytes came through one is broken off, later ones are whole."""

    def __init__(self, port: int, cut_after: int) -> None:
        self._to = port
        self._left = cut_after
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self.port = 0
        self.cuts = 0

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._pass_on, "127.0.0.1", 0), self._loop
        ).result(30)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._to)
            try:
                upwards = asyncio.ensure_future(self._copy(reader, server_writer))
                while piece := await server_reader.read(_PIECE):
                    if 0 <= self._left < len(piece):
                        self._left, self.cuts = -1, self.cuts + 1
                        break
                    self._left -= len(piece) if self._left >= 0 else 0
                    writer.write(piece)
                    await writer.drain()
                upwards.cancel()
            finally:
                server_writer.transport.abort()
                writer.transport.abort()

    @staticmethod
    async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while piece := await reader.read(_PIECE):
                writer.write(piece)
                await writer.drain()
