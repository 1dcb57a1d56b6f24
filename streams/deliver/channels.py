"""The table of alert channels: which ones the settings ask for. One line a kind."""

from streams.deliver.channel import Channel
from streams.deliver.log_file import LogFileChannel
from streams.deliver.webhook import WebhookChannel
from streams.settings import Settings


def channels(settings: Settings) -> list[Channel]:
    """Return the channels of a deployment, opened."""
    return [
        LogFileChannel(settings.alert_file),
        *(WebhookChannel(url, settings.webhook_timeout) for url in settings.webhooks),
    ]
