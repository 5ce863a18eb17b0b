import json
import os
from urllib.error import HTTPError
from urllib.parse import unquote, urlencode
from urllib.request import Request, urlopen

BASE = os.environ.get("CREMA_BASE_URL", "http://127.0.0.1:4010/crema")
APP = {
    "client_id": os.environ.get("CREMA_APP_ID", "made-up-id"),
    "client_secret": os.environ.get("CREMA_SECRET", "made-up-secret"),
}


def call(method, path, form=None, headers={}):
    data = urlencode(form).encode() if form else None
    request = Request(BASE + path, data, headers, method=method)
    # Without a timeout a call can hang forever.
    with urlopen(request, timeout=10) as response:
        return json.load(response)


token = call("POST", "/oauth/token", {"grant_type": "client_credentials", **APP})
auth = {"Authorization": f"Bearer {token['access_token']}"}

for order in call("GET", "/v1/unpaid_orders?limit=2", headers=auth):
    print(order["order_code"], order["bank_name"], order["unpaid_price_cents"])

try:
    call("POST", "/v1/unpaid_orders", {"bank_name": "국민은행"}, auth)
except HTTPError as error:
    # The mock says in these headers why it refused the request, and who is to blame.
    print(error.status, error.headers["x-jumun-blame"], unquote(error.headers["x-jumun-refusal"]))
