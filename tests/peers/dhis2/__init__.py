"""A server that answers as DHIS2 does, as far as its documentation and error codes say: see server.py."""
