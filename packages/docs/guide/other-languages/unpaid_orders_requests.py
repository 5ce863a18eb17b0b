import os

import requests

BASE = os.environ.get("CREMA_BASE_URL", "http://127.0.0.1:4010/crema")
APP = {
    "client_id": os.environ.get("CREMA_APP_ID", "made-up-id"),
    "client_secret": os.environ.get("CREMA_SECRET", "made-up-secret"),
}

session = requests.Session()
token = session.post(
    f"{BASE}/oauth/token", {"grant_type": "client_credentials", **APP}, timeout=10
)
token.raise_for_status()
session.headers["Authorization"] = f"Bearer {token.json()['access_token']}"

response = session.get(f"{BASE}/v1/unpaid_orders", params={"limit": 2}, timeout=10)
response.raise_for_status()
for order in response.json():
    print(order["order_code"], order["bank_name"], order["unpaid_price_cents"])
