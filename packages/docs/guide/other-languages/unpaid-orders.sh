# The mock; with your own key it is https://api.cre.ma.
BASE=${CREMA_BASE_URL:-http://127.0.0.1:4010/crema}

# Each call carries a token. sed takes it out of the JSON.
TOKEN=$(curl -fsS --max-time 10 "$BASE/oauth/token" -d grant_type=client_credentials \
  --data-urlencode "client_id=${CREMA_APP_ID:-made-up-id}" \
  --data-urlencode "client_secret=${CREMA_SECRET:-made-up-secret}" |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl -fsS --max-time 10 "$BASE/v1/unpaid_orders?limit=2" -H "Authorization: Bearer $TOKEN"
