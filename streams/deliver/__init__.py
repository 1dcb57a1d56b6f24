"""Where alerts leave the system: log file, webhook."""
