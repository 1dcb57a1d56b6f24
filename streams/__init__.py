"""How it runs: wire formats, deriving, threading, stages, runtimes and the command line."""
