"""Makes the small stages importable for the tests of the shells."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
