"""The pure steps: intake, thread, project, alert."""
