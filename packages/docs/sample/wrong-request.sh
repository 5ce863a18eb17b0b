curl -i 'http://127.0.0.1:4010/crema/v1/unpaid_orders?limit=many' \
  -H 'Authorization: Bearer made-up'
