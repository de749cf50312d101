// Generated from spec/dialects/flexprice.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.1",
 "info": {
  "title": "Flexprice's credits, as OpenCredits speaks them",
  "version": "1.0.0",
  "summary": "The part of Flexprice's API that moves credits.",
  "description": "The mock answers these calls below \`/flexprice\`, and under MSW on Flexprice's own hosts. What it does and where it\\ndiffers: docs/flexprice.md.\\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/flexprice",
   "description": "The mock"
  }
 ],
 "security": [
  {
   "key": []
  }
 ],
 "tags": [
  {
   "name": "Customers",
   "description": "Whom wallets belong to."
  },
  {
   "name": "Wallets",
   "description": "Credits of one currency."
  },
  {
   "name": "Credit grants",
   "description": "Rules that give credits."
  },
  {
   "name": "Plans",
   "description": "What customers subscribe to."
  },
  {
   "name": "Subscriptions",
   "description": "Customers on plans."
  },
  {
   "name": "Alerts",
   "description": "What was said when little was left."
  },
  {
   "name": "Events",
   "description": "Usage, which the mock does not meter."
  },
  {
   "name": "Invoices",
   "description": "Of top-ups that wait for money."
  },
  {
   "name": "Settings",
   "description": "How the environment does things."
  },
  {
   "name": "Not answered",
   "description": "A call whose path looks like that of another. Every other call answers 501 as well."
  }
 ],
 "paths": {
  "/v1/customers": {
   "post": {
    "operationId": "createCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Create a customer",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CustomerCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Customer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Change a customer",
    "parameters": [
     {
      "name": "id",
      "in": "query",
      "required": false,
      "description": "Its id.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "external_customer_id",
      "in": "query",
      "required": false,
      "description": "Or its own id in your system.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CustomerUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Customer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/search": {
   "post": {
    "operationId": "queryCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Find customers",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CustomerFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CustomerList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/external/{external_id}": {
   "get": {
    "operationId": "getCustomerByExternalId",
    "tags": [
     "Customers"
    ],
    "summary": "Get a customer by your own id",
    "parameters": [
     {
      "name": "external_id",
      "in": "path",
      "required": true,
      "description": "The external_id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Customer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/lookup/{lookup_key}": {
   "get": {
    "operationId": "lookupCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Get a customer by your own id, on an older path",
    "parameters": [
     {
      "name": "lookup_key",
      "in": "path",
      "required": true,
      "description": "The lookup_key of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Customer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/wallets": {
   "get": {
    "operationId": "getCustomerWallets",
    "tags": [
     "Wallets"
    ],
    "summary": "List a customer's wallets, by either id",
    "parameters": [
     {
      "name": "id",
      "in": "query",
      "required": false,
      "description": "Its id.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "lookup_key",
      "in": "query",
      "required": false,
      "description": "Or its own id in your system.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "include_real_time_balance",
      "in": "query",
      "required": false,
      "description": "Whether balances come with them.",
      "schema": {
       "type": "boolean"
      }
     },
     {
      "name": "from_cache",
      "in": "query",
      "required": false,
      "description": "Makes no difference.",
      "schema": {
       "type": "boolean"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "anyOf": [
           {
            "$ref": "#/components/schemas/WalletBalance"
           },
           {
            "$ref": "#/components/schemas/Wallet"
           }
          ]
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/{id}": {
   "get": {
    "operationId": "getCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Get a customer",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Customer"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteCustomer",
    "tags": [
     "Customers"
    ],
    "summary": "Delete a customer",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "204": {
      "description": "Done."
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/{id}/wallets": {
   "get": {
    "operationId": "getWalletsByCustomerId",
    "tags": [
     "Wallets"
    ],
    "summary": "List a customer's active wallets",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Wallet"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/{id}/grants/upcoming": {
   "get": {
    "operationId": "getCustomerUpcomingGrants",
    "tags": [
     "Customers"
    ],
    "summary": "List the next applications of a customer's grants",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApplicationList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets": {
   "post": {
    "operationId": "createWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Create a wallet",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WalletCreate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Wallet"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "get": {
    "operationId": "listWallets",
    "tags": [
     "Wallets"
    ],
    "summary": "List wallets",
    "parameters": [
     {
      "name": "limit",
      "in": "query",
      "required": false,
      "description": "At most so many; 50 if not given.",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      }
     },
     {
      "name": "offset",
      "in": "query",
      "required": false,
      "description": "Skips so many.",
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "order",
      "in": "query",
      "required": false,
      "description": "By time of creation; newest first if not given.",
      "schema": {
       "$ref": "#/components/schemas/Order"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Of which status.",
      "schema": {
       "$ref": "#/components/schemas/WalletStatus"
      }
     },
     {
      "name": "wallet_ids",
      "in": "query",
      "required": false,
      "description": "Ids, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "alert_enabled",
      "in": "query",
      "required": false,
      "description": "With or without alerts.",
      "schema": {
       "type": "boolean"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "start_time",
      "in": "query",
      "required": false,
      "description": "Made at or after.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "end_time",
      "in": "query",
      "required": false,
      "description": "Made at or before.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "sort",
      "in": "query",
      "required": false,
      "description": "Only created_at is known.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WalletList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/search": {
   "post": {
    "operationId": "queryWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Find wallets",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WalletFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WalletList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/transactions/search": {
   "post": {
    "operationId": "queryWalletTransaction",
    "tags": [
     "Wallets"
    ],
    "summary": "Find transactions",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TransactionFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TransactionList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}": {
   "get": {
    "operationId": "getWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Get a wallet",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Wallet"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Change a wallet",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WalletUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Wallet"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/balance/real-time": {
   "get": {
    "operationId": "getWalletBalance",
    "tags": [
     "Wallets"
    ],
    "summary": "Get the balance of a wallet",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "from_cache",
      "in": "query",
      "required": false,
      "description": "Makes no difference.",
      "schema": {
       "type": "boolean"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WalletBalance"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/balance/real-time-cached": {
   "get": {
    "operationId": "getCachedWalletBalance",
    "tags": [
     "Wallets"
    ],
    "summary": "Get the balance of a wallet; the mock caches nothing",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WalletBalance"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/top-up": {
   "post": {
    "operationId": "topUpWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Add credits",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TopUp"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TopUpResult"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/debit": {
   "post": {
    "operationId": "debitWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Take credits",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Debit"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Wallet"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/terminate": {
   "post": {
    "operationId": "terminateWallet",
    "tags": [
     "Wallets"
    ],
    "summary": "Close a wallet",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TerminatedWallet"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/wallets/{id}/transactions": {
   "get": {
    "operationId": "getWalletTransactions",
    "tags": [
     "Wallets"
    ],
    "summary": "List the transactions of a wallet",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "limit",
      "in": "query",
      "required": false,
      "description": "At most so many; 50 if not given.",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      }
     },
     {
      "name": "offset",
      "in": "query",
      "required": false,
      "description": "Skips so many.",
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "order",
      "in": "query",
      "required": false,
      "description": "By time of creation; newest first if not given.",
      "schema": {
       "$ref": "#/components/schemas/Order"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Of which status.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "start_time",
      "in": "query",
      "required": false,
      "description": "Made at or after.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "end_time",
      "in": "query",
      "required": false,
      "description": "Made at or before.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "sort",
      "in": "query",
      "required": false,
      "description": "Only created_at is known.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "type",
      "in": "query",
      "required": false,
      "description": "Credits or debits.",
      "schema": {
       "$ref": "#/components/schemas/TransactionType"
      }
     },
     {
      "name": "transaction_status",
      "in": "query",
      "required": false,
      "description": "Of which status.",
      "schema": {
       "$ref": "#/components/schemas/TransactionStatus"
      }
     },
     {
      "name": "transaction_reason",
      "in": "query",
      "required": false,
      "description": "For which reason.",
      "schema": {
       "$ref": "#/components/schemas/TransactionReason"
      }
     },
     {
      "name": "reference_type",
      "in": "query",
      "required": false,
      "description": "With reference_id: what it is about.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "reference_id",
      "in": "query",
      "required": false,
      "description": "With reference_type: what it is about.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expiry_date_before",
      "in": "query",
      "required": false,
      "description": "Credits that end by then.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "expiry_date_after",
      "in": "query",
      "required": false,
      "description": "Credits that end then or later.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "credits_available_gt",
      "in": "query",
      "required": false,
      "description": "Credits of which more is left.",
      "schema": {
       "$ref": "#/components/schemas/DecimalInput"
      }
     },
     {
      "name": "priority",
      "in": "query",
      "required": false,
      "description": "Of which priority.",
      "schema": {
       "type": "integer"
      }
     },
     {
      "name": "created_by",
      "in": "query",
      "required": false,
      "description": "By whom.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TransactionList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/creditgrants": {
   "post": {
    "operationId": "createCreditGrant",
    "tags": [
     "Credit grants"
    ],
    "summary": "Create a credit grant",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditGrantCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditGrant"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "get": {
    "operationId": "listCreditGrants",
    "tags": [
     "Credit grants"
    ],
    "summary": "List credit grants",
    "parameters": [
     {
      "name": "limit",
      "in": "query",
      "required": false,
      "description": "At most so many; 50 if not given.",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 1000
      }
     },
     {
      "name": "offset",
      "in": "query",
      "required": false,
      "description": "Skips so many.",
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "order",
      "in": "query",
      "required": false,
      "description": "By time of creation; newest first if not given.",
      "schema": {
       "$ref": "#/components/schemas/Order"
      }
     },
     {
      "name": "status",
      "in": "query",
      "required": false,
      "description": "Of which status.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "expand",
      "in": "query",
      "required": false,
      "description": "Names of related objects, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "start_time",
      "in": "query",
      "required": false,
      "description": "Made at or after.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "end_time",
      "in": "query",
      "required": false,
      "description": "Made at or before.",
      "schema": {
       "$ref": "#/components/schemas/InstantInput"
      }
     },
     {
      "name": "sort",
      "in": "query",
      "required": false,
      "description": "Only created_at is known.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "plan_ids",
      "in": "query",
      "required": false,
      "description": "Ids, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "subscription_ids",
      "in": "query",
      "required": false,
      "description": "Ids, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "credit_grant_ids",
      "in": "query",
      "required": false,
      "description": "Ids, separated by commas.",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "scope",
      "in": "query",
      "required": false,
      "description": "Of plans or of subscriptions.",
      "schema": {
       "$ref": "#/components/schemas/GrantScope"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditGrantList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/creditgrants/{id}": {
   "get": {
    "operationId": "getCreditGrant",
    "tags": [
     "Credit grants"
    ],
    "summary": "Get a credit grant",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditGrant"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateCreditGrant",
    "tags": [
     "Credit grants"
    ],
    "summary": "Change a credit grant",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditGrantUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditGrant"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteCreditGrant",
    "tags": [
     "Credit grants"
    ],
    "summary": "End a credit grant",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditGrantDelete"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Message"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/plans/{id}/creditgrants": {
   "get": {
    "operationId": "getPlanCreditGrants",
    "tags": [
     "Credit grants"
    ],
    "summary": "List the credit grants of a plan",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CreditGrantList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/plans": {
   "post": {
    "operationId": "createPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Create a plan",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Plan"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/plans/search": {
   "post": {
    "operationId": "queryPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Find plans",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PlanList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/plans/{id}": {
   "get": {
    "operationId": "getPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Get a plan",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Plan"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updatePlan",
    "tags": [
     "Plans"
    ],
    "summary": "Change a plan",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Plan"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deletePlan",
    "tags": [
     "Plans"
    ],
    "summary": "Archive a plan",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Message"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/subscriptions": {
   "post": {
    "operationId": "createSubscription",
    "tags": [
     "Subscriptions"
    ],
    "summary": "Subscribe a customer to a plan",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubscriptionCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Subscription"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/subscriptions/search": {
   "post": {
    "operationId": "querySubscription",
    "tags": [
     "Subscriptions"
    ],
    "summary": "Find subscriptions",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubscriptionFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubscriptionList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/subscriptions/{id}": {
   "get": {
    "operationId": "getSubscription",
    "tags": [
     "Subscriptions"
    ],
    "summary": "Get a subscription",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Subscription"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/subscriptions/{id}/cancel": {
   "post": {
    "operationId": "cancelSubscription",
    "tags": [
     "Subscriptions"
    ],
    "summary": "Cancel a subscription",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubscriptionCancel"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubscriptionCancelled"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/subscriptions/{id}/grants/upcoming": {
   "get": {
    "operationId": "getSubscriptionUpcomingGrants",
    "tags": [
     "Subscriptions"
    ],
    "summary": "List the next applications of a subscription's grants",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ApplicationList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/alerts/search": {
   "post": {
    "operationId": "queryAlertLog",
    "tags": [
     "Alerts"
    ],
    "summary": "Find changes of alert states",
    "requestBody": {
     "required": false,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AlertLogFilter"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AlertLogList"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/events": {
   "post": {
    "operationId": "ingestEvent",
    "tags": [
     "Events"
    ],
    "summary": "Accept a usage event, which nothing meters",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EventCreate"
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Accepted"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/events/bulk": {
   "post": {
    "operationId": "ingestEventsBulk",
    "tags": [
     "Events"
    ],
    "summary": "Accept usage events, which nothing meters",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EventsCreate"
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Accepted"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/invoices/{id}/payment/attempt": {
   "post": {
    "operationId": "attemptInvoicePayment",
    "tags": [
     "Invoices"
    ],
    "summary": "Pay the invoice of a top-up",
    "description": "The only invoices here are those of top-ups with PURCHASED_CREDIT_INVOICED; paid, their credits count.",
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "The id of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Message"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/settings/{key}": {
   "get": {
    "operationId": "getSetting",
    "tags": [
     "Settings"
    ],
    "summary": "Get a setting",
    "description": "Only \`invoice_config\` is there.",
    "parameters": [
     {
      "name": "key",
      "in": "path",
      "required": true,
      "description": "The key of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Setting"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateSetting",
    "tags": [
     "Settings"
    ],
    "summary": "Change a setting",
    "description": "Only \`invoice_config\` is there, and of it only \`auto_complete_purchased_credit_transaction\` does something: top-ups on an invoice then count at once.",
    "parameters": [
     {
      "name": "key",
      "in": "path",
      "required": true,
      "description": "The key of the object.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SettingUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Setting"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v1/customers/usage": {
   "get": {
    "operationId": "customersGetCustomerUsageSummary",
    "tags": [
     "Not answered"
    ],
    "summary": "Not answered by the mock",
    "responses": {
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "key": {
    "type": "apiKey",
    "in": "header",
    "name": "x-api-key",
    "description": "A key of the mock, such as \`sk_test_demo\`."
   }
  },
  "responses": {
   "BadRequest": {
    "description": "A request that is wrong, or that cannot be done.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Unauthorized": {
    "description": "No key of the mock.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AuthError"
      }
     }
    }
   },
   "Forbidden": {
    "description": "A key that may only read.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AuthError"
      }
     }
    }
   },
   "NotFound": {
    "description": "No such object.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Conflict": {
    "description": "There is one already.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "TooLarge": {
    "description": "A body above 1 MiB.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "A body that is no JSON.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Injected by a fault.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Failed": {
    "description": "Injected by a fault.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "NotImplemented": {
    "description": "A call, or a part of one, that the mock does not answer.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Unavailable": {
    "description": "Injected by a fault, or no room for another environment.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   }
  },
  "schemas": {
   "Status": {
    "type": "string",
    "enum": [
     "published",
     "archived",
     "deleted"
    ]
   },
   "Period": {
    "type": "string",
    "enum": [
     "DAILY",
     "WEEKLY",
     "MONTHLY",
     "QUARTERLY",
     "HALF_YEARLY",
     "ANNUAL"
    ]
   },
   "Cadence": {
    "type": "string",
    "enum": [
     "ONETIME",
     "RECURRING"
    ]
   },
   "GrantScope": {
    "type": "string",
    "enum": [
     "PLAN",
     "SUBSCRIPTION"
    ]
   },
   "ExpirationType": {
    "type": "string",
    "enum": [
     "NEVER",
     "DURATION",
     "BILLING_CYCLE"
    ]
   },
   "DurationUnit": {
    "type": "string",
    "enum": [
     "DAY",
     "WEEK",
     "MONTH",
     "YEAR"
    ]
   },
   "WalletStatus": {
    "type": "string",
    "enum": [
     "active",
     "frozen",
     "closed"
    ]
   },
   "WalletType": {
    "type": "string",
    "enum": [
     "PRE_PAID",
     "POST_PAID"
    ]
   },
   "TransactionType": {
    "type": "string",
    "enum": [
     "credit",
     "debit"
    ]
   },
   "TransactionStatus": {
    "type": "string",
    "enum": [
     "pending",
     "completed",
     "failed"
    ]
   },
   "TransactionReason": {
    "type": "string",
    "enum": [
     "INVOICE_PAYMENT",
     "FREE_CREDIT_GRANT",
     "SUBSCRIPTION_CREDIT_GRANT",
     "PURCHASED_CREDIT_INVOICED",
     "PURCHASED_CREDIT_DIRECT",
     "CREDIT_NOTE",
     "CREDIT_EXPIRED",
     "WALLET_TERMINATION",
     "MANUAL_BALANCE_DEBIT",
     "CREDIT_ADJUSTMENT",
     "INVOICE_VOID_REFUND"
    ]
   },
   "ReferenceType": {
    "type": "string",
    "enum": [
     "PAYMENT",
     "EXTERNAL",
     "REQUEST",
     "INVOICE"
    ]
   },
   "ApplicationStatus": {
    "type": "string",
    "enum": [
     "pending",
     "applied",
     "failed",
     "skipped",
     "cancelled"
    ]
   },
   "ApplicationReason": {
    "type": "string",
    "enum": [
     "first_time_recurring_credit_grant",
     "recurring_credit_grant",
     "onetime_credit_grant"
    ]
   },
   "PriceType": {
    "type": "string",
    "enum": [
     "ALL",
     "USAGE",
     "FIXED"
    ]
   },
   "AlertState": {
    "type": "string",
    "enum": [
     "ok",
     "info",
     "warning",
     "in_alarm"
    ]
   },
   "AlertType": {
    "type": "string",
    "enum": [
     "low_ongoing_balance",
     "low_credit_balance",
     "feature_wallet_balance"
    ]
   },
   "AlertCondition": {
    "type": "string",
    "enum": [
     "above",
     "below"
    ]
   },
   "AlertEntityType": {
    "type": "string",
    "enum": [
     "wallet",
     "feature"
    ]
   },
   "SubscriptionStatus": {
    "type": "string",
    "enum": [
     "active",
     "paused",
     "cancelled",
     "incomplete",
     "trialing",
     "draft"
    ]
   },
   "BillingCycle": {
    "type": "string",
    "enum": [
     "anniversary",
     "calendar"
    ]
   },
   "CancellationType": {
    "type": "string",
    "enum": [
     "immediate",
     "end_of_period"
    ]
   },
   "Order": {
    "type": "string",
    "enum": [
     "asc",
     "desc"
    ]
   },
   "Metadata": {
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": {
     "type": "string"
    }
   },
   "MetadataInput": {
    "type": [
     "object",
     "null"
    ],
    "maxProperties": 50,
    "propertyNames": {
     "type": "string",
     "minLength": 1,
     "maxLength": 40
    },
    "additionalProperties": {
     "type": [
      "string",
      "null"
     ],
     "maxLength": 500
    },
    "description": "Labels: up to 50 keys of up to 40 characters, values up to 500; null is kept as an empty text."
   },
   "Decimal": {
    "type": "string",
    "pattern": "^-?\\\\d+(\\\\.\\\\d*[1-9])?$",
    "description": "A decimal without trailing zeros."
   },
   "DecimalInput": {
    "anyOf": [
     {
      "type": "string",
      "pattern": "^[+-]?\\\\d+(\\\\.\\\\d+)?$",
      "maxLength": 40
     },
     {
      "type": "number"
     }
    ],
    "description": "A decimal, as text or as a number."
   },
   "Instant": {
    "type": "string",
    "description": "RFC 3339, UTC."
   },
   "InstantInput": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^(\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2}))?$",
    "description": "RFC 3339 with any offset; an empty text is none."
   },
   "Pagination": {
    "type": "object",
    "required": [
     "total",
     "limit",
     "offset"
    ],
    "properties": {
     "total": {
      "type": "integer"
     },
     "limit": {
      "type": "integer"
     },
     "offset": {
      "type": "integer"
     }
    }
   },
   "ParentCustomer": {
    "type": "object",
    "description": "A parent, without its own parent.",
    "required": [
     "id",
     "external_id",
     "name",
     "email",
     "metadata",
     "address_line1",
     "address_line2",
     "address_city",
     "address_state",
     "address_postal_code",
     "address_country",
     "parent_customer_id",
     "parent_customer",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "external_id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "email": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "address_line1": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_line2": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_city": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_state": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_postal_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_country": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer": {
      "type": "null"
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "Customer": {
    "type": "object",
    "required": [
     "id",
     "external_id",
     "name",
     "email",
     "metadata",
     "address_line1",
     "address_line2",
     "address_city",
     "address_state",
     "address_postal_code",
     "address_country",
     "parent_customer_id",
     "parent_customer",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "external_id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "email": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "address_line1": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_line2": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_city": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_state": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_postal_code": {
      "type": [
       "string",
       "null"
      ]
     },
     "address_country": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ParentCustomer"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "CustomerList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Customer"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "CustomerCreate": {
    "type": "object",
    "required": [
     "external_id"
    ],
    "properties": {
     "external_id": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255,
      "pattern": "^(?!acc_)(?!\\\\.{1,2}$)[\\\\s\\\\S]*$",
      "description": "Your own id; it cannot start with \`acc_\`."
     },
     "name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "email": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 320
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "address_line1": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_line2": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_city": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_state": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_postal_code": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_country": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "parent_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer_external_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "CustomerUpdate": {
    "type": "object",
    "properties": {
     "external_id": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "maxLength": 255,
      "pattern": "^(?!acc_)(?!\\\\.{1,2}$)[\\\\s\\\\S]*$"
     },
     "name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "email": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 320
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "address_line1": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_line2": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_city": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_state": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_postal_code": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "address_country": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "parent_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer_external_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "FilterCondition": {
    "type": "object",
    "properties": {
     "field": {
      "type": [
       "string",
       "null"
      ]
     },
     "operator": {
      "type": [
       "string",
       "null"
      ]
     },
     "data_type": {
      "type": [
       "string",
       "null"
      ]
     },
     "value": {
      "type": [
       "object",
       "null"
      ]
     }
    }
   },
   "SortCondition": {
    "type": "object",
    "properties": {
     "field": {
      "type": [
       "string",
       "null"
      ]
     },
     "direction": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "CustomerFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Status"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SortCondition"
      }
     },
     "customer_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "external_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "external_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_customer_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     }
    }
   },
   "AutoTopUp": {
    "type": "object",
    "required": [
     "enabled",
     "threshold",
     "amount",
     "invoicing"
    ],
    "properties": {
     "enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "threshold": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "amount": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "invoicing": {
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "NullableDecimal": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^-?\\\\d+(\\\\.\\\\d*[1-9])?$"
   },
   "AutoTopUpInput": {
    "type": "object",
    "properties": {
     "enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "threshold": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "invoicing": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "cooldown_seconds": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 2592000
     }
    }
   },
   "AlertThreshold": {
    "type": "object",
    "required": [
     "threshold",
     "condition"
    ],
    "properties": {
     "threshold": {
      "$ref": "#/components/schemas/Decimal"
     },
     "condition": {
      "$ref": "#/components/schemas/AlertCondition"
     }
    }
   },
   "AlertThresholdInput": {
    "type": "object",
    "required": [
     "threshold"
    ],
    "properties": {
     "threshold": {
      "$ref": "#/components/schemas/DecimalInput"
     },
     "condition": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertCondition"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "AlertSettings": {
    "type": "object",
    "required": [
     "alert_enabled",
     "critical",
     "warning",
     "info"
    ],
    "properties": {
     "alert_enabled": {
      "type": "boolean"
     },
     "critical": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThreshold"
       },
       {
        "type": "null"
       }
      ]
     },
     "warning": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThreshold"
       },
       {
        "type": "null"
       }
      ]
     },
     "info": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThreshold"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "AlertSettingsInput": {
    "type": "object",
    "properties": {
     "alert_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "critical": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThresholdInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "warning": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThresholdInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "info": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertThresholdInput"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "WalletConfig": {
    "type": "object",
    "required": [
     "allowed_price_types"
    ],
    "properties": {
     "allowed_price_types": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/PriceType"
      }
     }
    }
   },
   "WalletConfigInput": {
    "type": "object",
    "properties": {
     "allowed_price_types": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/PriceType"
      }
     }
    }
   },
   "CreditBreakdown": {
    "type": "object",
    "required": [
     "free",
     "purchased"
    ],
    "properties": {
     "free": {
      "$ref": "#/components/schemas/Decimal"
     },
     "purchased": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "Wallet": {
    "type": "object",
    "required": [
     "id",
     "customer_id",
     "currency",
     "balance",
     "credit_balance",
     "wallet_status",
     "name",
     "description",
     "metadata",
     "auto_topup",
     "wallet_type",
     "config",
     "conversion_rate",
     "topup_conversion_rate",
     "alert_settings",
     "alert_state",
     "credits_available_breakdown",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "currency": {
      "type": "string"
     },
     "balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "wallet_status": {
      "$ref": "#/components/schemas/WalletStatus"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "auto_topup": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AutoTopUp"
       },
       {
        "type": "null"
       }
      ]
     },
     "wallet_type": {
      "$ref": "#/components/schemas/WalletType"
     },
     "config": {
      "$ref": "#/components/schemas/WalletConfig"
     },
     "conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "topup_conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettings"
       },
       {
        "type": "null"
       }
      ]
     },
     "alert_state": {
      "$ref": "#/components/schemas/AlertState"
     },
     "credits_available_breakdown": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditBreakdown"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "WalletBalance": {
    "type": "object",
    "required": [
     "id",
     "customer_id",
     "currency",
     "balance",
     "credit_balance",
     "wallet_status",
     "name",
     "description",
     "metadata",
     "auto_topup",
     "wallet_type",
     "config",
     "conversion_rate",
     "topup_conversion_rate",
     "alert_settings",
     "alert_state",
     "credits_available_breakdown",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id",
     "real_time_balance",
     "real_time_credit_balance",
     "balance_updated_at",
     "current_period_usage",
     "unpaid_invoices_amount",
     "is_cached_fallback"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "currency": {
      "type": "string"
     },
     "balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "wallet_status": {
      "$ref": "#/components/schemas/WalletStatus"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "auto_topup": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AutoTopUp"
       },
       {
        "type": "null"
       }
      ]
     },
     "wallet_type": {
      "$ref": "#/components/schemas/WalletType"
     },
     "config": {
      "$ref": "#/components/schemas/WalletConfig"
     },
     "conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "topup_conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettings"
       },
       {
        "type": "null"
       }
      ]
     },
     "alert_state": {
      "$ref": "#/components/schemas/AlertState"
     },
     "credits_available_breakdown": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditBreakdown"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "real_time_balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "real_time_credit_balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "balance_updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "current_period_usage": {
      "$ref": "#/components/schemas/Decimal"
     },
     "unpaid_invoices_amount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "is_cached_fallback": {
      "type": "boolean"
     }
    }
   },
   "TerminatedWallet": {
    "type": "object",
    "description": "The wallet as the client reads it, and the message that the server sends.",
    "required": [
     "id",
     "customer_id",
     "currency",
     "balance",
     "credit_balance",
     "wallet_status",
     "name",
     "description",
     "metadata",
     "auto_topup",
     "wallet_type",
     "config",
     "conversion_rate",
     "topup_conversion_rate",
     "alert_settings",
     "alert_state",
     "credits_available_breakdown",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id",
     "message"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "currency": {
      "type": "string"
     },
     "balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_balance": {
      "$ref": "#/components/schemas/Decimal"
     },
     "wallet_status": {
      "$ref": "#/components/schemas/WalletStatus"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "auto_topup": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AutoTopUp"
       },
       {
        "type": "null"
       }
      ]
     },
     "wallet_type": {
      "$ref": "#/components/schemas/WalletType"
     },
     "config": {
      "$ref": "#/components/schemas/WalletConfig"
     },
     "conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "topup_conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettings"
       },
       {
        "type": "null"
       }
      ]
     },
     "alert_state": {
      "$ref": "#/components/schemas/AlertState"
     },
     "credits_available_breakdown": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditBreakdown"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "WalletList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Wallet"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "WalletCreate": {
    "type": "object",
    "properties": {
     "currency": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 3,
      "description": "Three letters."
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "external_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "wallet_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WalletType"
       },
       {
        "type": "null"
       }
      ]
     },
     "conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "topup_conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "initial_credits_to_load": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "initial_credits_to_load_expiry_date": {
      "type": [
       "integer",
       "null"
      ],
      "description": "YYYYMMDD; the credits end with that day."
     },
     "initial_credits_expiry_date_utc": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettingsInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AutoTopUpInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "config": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WalletConfigInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "price_unit": {
      "type": [
       "string",
       "null"
      ]
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     }
    }
   },
   "WalletUpdate": {
    "type": "object",
    "properties": {
     "name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "auto_topup": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AutoTopUpInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "config": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WalletConfigInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettingsInput"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "WalletFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WalletStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "string",
       "null"
      ]
     },
     "wallet_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "alert_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "TopUp": {
    "type": "object",
    "required": [
     "transaction_reason"
    ],
    "properties": {
     "transaction_reason": {
      "$ref": "#/components/schemas/TransactionReason"
     },
     "credits_to_add": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_date_utc": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 2147483646
     },
     "idempotency_key": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "bonus_credits_to_add": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "Debit": {
    "type": "object",
    "required": [
     "credits",
     "transaction_reason",
     "idempotency_key"
    ],
    "properties": {
     "credits": {
      "$ref": "#/components/schemas/DecimalInput"
     },
     "transaction_reason": {
      "$ref": "#/components/schemas/TransactionReason"
     },
     "idempotency_key": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     }
    }
   },
   "Transaction": {
    "type": "object",
    "required": [
     "id",
     "wallet_id",
     "customer_id",
     "type",
     "amount",
     "credit_amount",
     "credit_balance_before",
     "credit_balance_after",
     "transaction_status",
     "reference_type",
     "reference_id",
     "description",
     "metadata",
     "expiry_date",
     "credits_available",
     "transaction_reason",
     "priority",
     "currency",
     "conversion_rate",
     "topup_conversion_rate",
     "idempotency_key",
     "customer",
     "created_by_user",
     "wallet",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "wallet_id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TransactionType"
     },
     "amount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_amount": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_balance_before": {
      "$ref": "#/components/schemas/Decimal"
     },
     "credit_balance_after": {
      "$ref": "#/components/schemas/Decimal"
     },
     "transaction_status": {
      "$ref": "#/components/schemas/TransactionStatus"
     },
     "reference_type": {
      "$ref": "#/components/schemas/ReferenceType"
     },
     "reference_id": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "expiry_date": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "credits_available": {
      "$ref": "#/components/schemas/Decimal"
     },
     "transaction_reason": {
      "$ref": "#/components/schemas/TransactionReason"
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ]
     },
     "currency": {
      "type": "string"
     },
     "conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "topup_conversion_rate": {
      "$ref": "#/components/schemas/Decimal"
     },
     "idempotency_key": {
      "type": "string"
     },
     "customer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Customer"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_by_user": {
      "type": "null"
     },
     "wallet": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Wallet"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "TransactionList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Transaction"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "TopUpResult": {
    "type": "object",
    "required": [
     "wallet_transaction",
     "wallet",
     "invoice_id"
    ],
    "properties": {
     "wallet_transaction": {
      "$ref": "#/components/schemas/Transaction"
     },
     "wallet": {
      "$ref": "#/components/schemas/Wallet"
     },
     "invoice_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "TransactionFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Status"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SortCondition"
      }
     },
     "id": {
      "type": [
       "string",
       "null"
      ]
     },
     "type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TransactionType"
       },
       {
        "type": "null"
       }
      ]
     },
     "transaction_status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TransactionStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "transaction_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TransactionReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "reference_type": {
      "type": [
       "string",
       "null"
      ]
     },
     "reference_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "expiry_date_before": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "expiry_date_after": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "credits_available_gt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ]
     },
     "created_by": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "CreditGrant": {
    "type": "object",
    "required": [
     "id",
     "name",
     "scope",
     "plan_id",
     "subscription_id",
     "addon_id",
     "credits",
     "amount",
     "currency",
     "expire_in_days",
     "cadence",
     "period",
     "period_count",
     "expiration_type",
     "expiration_duration",
     "expiration_duration_unit",
     "priority",
     "metadata",
     "start_date",
     "end_date",
     "credit_grant_anchor",
     "conversion_rate",
     "topup_conversion_rate",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "scope": {
      "$ref": "#/components/schemas/GrantScope"
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "subscription_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "addon_id": {
      "type": "null"
     },
     "credits": {
      "$ref": "#/components/schemas/Decimal"
     },
     "amount": {
      "type": "number",
      "description": "The same as credits, for callers of the older shape."
     },
     "currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "expire_in_days": {
      "type": [
       "integer",
       "null"
      ]
     },
     "cadence": {
      "$ref": "#/components/schemas/Cadence"
     },
     "period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Period"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "expiration_type": {
      "$ref": "#/components/schemas/ExpirationType"
     },
     "expiration_duration": {
      "type": [
       "integer",
       "null"
      ]
     },
     "expiration_duration_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DurationUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ]
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "start_date": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "end_date": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit_grant_anchor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "conversion_rate": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "topup_conversion_rate": {
      "$ref": "#/components/schemas/NullableDecimal"
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "CreditGrantList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CreditGrant"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "CreditGrantCreate": {
    "type": "object",
    "description": "Credits as \`credits\` with \`expiration_*\`, or in the older shape as \`amount\` with \`expire_in_days\`.",
    "required": [
     "name",
     "scope",
     "cadence"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "scope": {
      "type": "string",
      "enum": [
       "PLAN",
       "SUBSCRIPTION",
       "ADDON"
      ]
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "subscription_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "addon_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credits": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "currency": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "expire_in_days": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 36500
     },
     "cadence": {
      "$ref": "#/components/schemas/Cadence"
     },
     "period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Period"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 1200
     },
     "expiration_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpirationType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiration_duration": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 36500
     },
     "expiration_duration_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DurationUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 2147483646
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "start_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "topup_conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "SubscriptionGrantCreate": {
    "type": "object",
    "required": [
     "name",
     "cadence"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "scope": {
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "SUBSCRIPTION",
       null
      ]
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "subscription_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "addon_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credits": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "currency": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "expire_in_days": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 36500
     },
     "cadence": {
      "$ref": "#/components/schemas/Cadence"
     },
     "period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Period"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 1200
     },
     "expiration_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpirationType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiration_duration": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 36500
     },
     "expiration_duration_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DurationUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "priority": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 2147483646
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "start_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "topup_conversion_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "CreditGrantUpdate": {
    "type": "object",
    "properties": {
     "name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "end_date": {
      "$ref": "#/components/schemas/InstantInput"
     }
    }
   },
   "CreditGrantDelete": {
    "type": "object",
    "properties": {
     "effective_date": {
      "$ref": "#/components/schemas/InstantInput"
     }
    }
   },
   "Message": {
    "type": "object",
    "required": [
     "message"
    ],
    "properties": {
     "message": {
      "type": "string"
     }
    }
   },
   "Plan": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "lookup_key",
     "display_order",
     "metadata",
     "prices",
     "entitlements",
     "credit_grants",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "lookup_key": {
      "type": "string"
     },
     "display_order": {
      "type": [
       "integer",
       "null"
      ]
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "prices": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "entitlements": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "credit_grants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CreditGrant"
      }
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "PlanList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Plan"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "PlanCreate": {
    "type": "object",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "lookup_key": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "display_order": {
      "type": [
       "integer",
       "null"
      ]
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     }
    }
   },
   "PlanUpdate": {
    "type": "object",
    "properties": {
     "name": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "lookup_key": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "display_order": {
      "type": [
       "integer",
       "null"
      ]
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     }
    }
   },
   "PlanFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Status"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SortCondition"
      }
     },
     "plan_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "lookup_key": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Subscription": {
    "type": "object",
    "required": [
     "id",
     "customer_id",
     "plan_id",
     "subscription_status",
     "currency",
     "billing_anchor",
     "billing_cadence",
     "billing_cycle",
     "billing_period",
     "billing_period_count",
     "start_date",
     "end_date",
     "current_period_start",
     "current_period_end",
     "cancel_at",
     "cancel_at_period_end",
     "cancelled_at",
     "trial_start",
     "trial_end",
     "lookup_key",
     "metadata",
     "customer",
     "plan",
     "credit_grants",
     "version",
     "customer_timezone",
     "invoicing_customer_id",
     "active_pause_id",
     "collection_method",
     "commitment_amount",
     "commitment_duration",
     "coupon_associations",
     "enable_true_up",
     "gateway_payment_method_id",
     "latest_invoice",
     "line_items",
     "overage_factor",
     "parent_subscription_id",
     "pause_status",
     "pauses",
     "payment_behavior",
     "payment_terms",
     "phases",
     "proration_behavior",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "plan_id": {
      "type": "string"
     },
     "subscription_status": {
      "$ref": "#/components/schemas/SubscriptionStatus"
     },
     "currency": {
      "type": "string"
     },
     "billing_anchor": {
      "$ref": "#/components/schemas/Instant"
     },
     "billing_cadence": {
      "$ref": "#/components/schemas/Cadence"
     },
     "billing_cycle": {
      "$ref": "#/components/schemas/BillingCycle"
     },
     "billing_period": {
      "$ref": "#/components/schemas/Period"
     },
     "billing_period_count": {
      "type": "integer"
     },
     "start_date": {
      "$ref": "#/components/schemas/Instant"
     },
     "end_date": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "current_period_start": {
      "$ref": "#/components/schemas/Instant"
     },
     "current_period_end": {
      "$ref": "#/components/schemas/Instant"
     },
     "cancel_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "cancel_at_period_end": {
      "type": "boolean"
     },
     "cancelled_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "trial_start": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "trial_end": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "lookup_key": {
      "type": "string"
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "customer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Customer"
       },
       {
        "type": "null"
       }
      ]
     },
     "plan": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Plan"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit_grants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CreditGrant"
      }
     },
     "version": {
      "type": "integer"
     },
     "customer_timezone": {
      "type": "string"
     },
     "invoicing_customer_id": {
      "type": "string"
     },
     "active_pause_id": {
      "type": "null"
     },
     "collection_method": {
      "type": [
       "string",
       "null"
      ]
     },
     "commitment_amount": {
      "type": "null"
     },
     "commitment_duration": {
      "type": "null"
     },
     "coupon_associations": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "enable_true_up": {
      "type": "boolean"
     },
     "gateway_payment_method_id": {
      "type": "null"
     },
     "latest_invoice": {
      "type": "null"
     },
     "line_items": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "overage_factor": {
      "type": [
       "string",
       "null"
      ]
     },
     "parent_subscription_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "pause_status": {
      "type": "string",
      "enum": [
       "none"
      ]
     },
     "pauses": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "payment_behavior": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_terms": {
      "type": [
       "string",
       "null"
      ]
     },
     "phases": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "proration_behavior": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "SubscriptionList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Subscription"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "SubscriptionCreate": {
    "type": "object",
    "required": [
     "plan_id",
     "currency",
     "billing_period",
     "billing_cadence"
    ],
    "properties": {
     "plan_id": {
      "type": "string"
     },
     "currency": {
      "type": "string",
      "minLength": 3,
      "maxLength": 3
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "external_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_period": {
      "$ref": "#/components/schemas/Period"
     },
     "billing_period_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 1200
     },
     "billing_cadence": {
      "$ref": "#/components/schemas/Cadence"
     },
     "billing_cycle": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BillingCycle"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_date": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "trial_start": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "trial_end": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "subscription_status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/SubscriptionStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit_grants": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SubscriptionGrantCreate"
      },
      "maxItems": 50
     },
     "lookup_key": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "metadata": {
      "$ref": "#/components/schemas/MetadataInput"
     },
     "customer_timezone": {
      "type": [
       "string",
       "null"
      ]
     },
     "collection_method": {
      "type": [
       "string",
       "null"
      ]
     },
     "overage_factor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/DecimalInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "parent_subscription_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_behavior": {
      "type": [
       "string",
       "null"
      ]
     },
     "payment_terms": {
      "type": [
       "string",
       "null"
      ]
     },
     "proration_behavior": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "SubscriptionFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Status"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SortCondition"
      }
     },
     "subscription_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      }
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "external_customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "subscription_status": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SubscriptionStatus"
      }
     },
     "billing_period": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/Period"
      }
     }
    }
   },
   "SubscriptionCancel": {
    "type": "object",
    "required": [
     "cancellation_type"
    ],
    "properties": {
     "cancellation_type": {
      "$ref": "#/components/schemas/CancellationType"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "proration_behavior": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "SubscriptionCancelled": {
    "type": "object",
    "required": [
     "subscription_id",
     "cancellation_type",
     "effective_date",
     "status",
     "reason",
     "message",
     "processed_at",
     "proration_details",
     "proration_invoice",
     "total_credit_amount"
    ],
    "properties": {
     "subscription_id": {
      "type": "string"
     },
     "cancellation_type": {
      "$ref": "#/components/schemas/CancellationType"
     },
     "effective_date": {
      "$ref": "#/components/schemas/Instant"
     },
     "status": {
      "$ref": "#/components/schemas/SubscriptionStatus"
     },
     "reason": {
      "type": "string"
     },
     "message": {
      "type": "string"
     },
     "processed_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "proration_details": {
      "type": "array",
      "maxItems": 0,
      "items": {
       "type": "object"
      },
      "description": "The mock has none."
     },
     "proration_invoice": {
      "type": "null"
     },
     "total_credit_amount": {
      "$ref": "#/components/schemas/Decimal"
     }
    }
   },
   "Application": {
    "type": "object",
    "required": [
     "id",
     "credit_grant_id",
     "subscription_id",
     "scheduled_for",
     "applied_at",
     "period_start",
     "period_end",
     "application_status",
     "credits",
     "application_reason",
     "subscription_status_at_application",
     "retry_count",
     "failure_reason",
     "metadata",
     "idempotency_key",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "credit_grant_id": {
      "type": "string"
     },
     "subscription_id": {
      "type": "string"
     },
     "scheduled_for": {
      "$ref": "#/components/schemas/Instant"
     },
     "applied_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_start": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "period_end": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "application_status": {
      "$ref": "#/components/schemas/ApplicationStatus"
     },
     "credits": {
      "$ref": "#/components/schemas/Decimal"
     },
     "application_reason": {
      "$ref": "#/components/schemas/ApplicationReason"
     },
     "subscription_status_at_application": {
      "$ref": "#/components/schemas/SubscriptionStatus"
     },
     "retry_count": {
      "type": "integer"
     },
     "failure_reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "metadata": {
      "$ref": "#/components/schemas/Metadata"
     },
     "idempotency_key": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "ApplicationList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Application"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "AlertInfo": {
    "type": "object",
    "required": [
     "alert_settings",
     "value_at_time",
     "timestamp"
    ],
    "properties": {
     "alert_settings": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertSettings"
       },
       {
        "type": "null"
       }
      ]
     },
     "value_at_time": {
      "$ref": "#/components/schemas/Decimal"
     },
     "timestamp": {
      "$ref": "#/components/schemas/Instant"
     }
    }
   },
   "AlertLog": {
    "type": "object",
    "required": [
     "id",
     "entity_type",
     "entity_id",
     "parent_entity_type",
     "parent_entity_id",
     "customer_id",
     "alert_type",
     "alert_status",
     "alert_info",
     "customer",
     "wallet",
     "feature",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "entity_type": {
      "$ref": "#/components/schemas/AlertEntityType"
     },
     "entity_id": {
      "type": "string"
     },
     "parent_entity_type": {
      "type": "string"
     },
     "parent_entity_id": {
      "type": "string"
     },
     "customer_id": {
      "type": "string"
     },
     "alert_type": {
      "$ref": "#/components/schemas/AlertType"
     },
     "alert_status": {
      "$ref": "#/components/schemas/AlertState"
     },
     "alert_info": {
      "$ref": "#/components/schemas/AlertInfo"
     },
     "customer": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Customer"
       },
       {
        "type": "null"
       }
      ]
     },
     "wallet": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Wallet"
       },
       {
        "type": "null"
       }
      ]
     },
     "feature": {
      "type": "null"
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "AlertLogList": {
    "type": "object",
    "required": [
     "items",
     "pagination"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AlertLog"
      }
     },
     "pagination": {
      "$ref": "#/components/schemas/Pagination"
     }
    }
   },
   "AlertLogFilter": {
    "type": "object",
    "properties": {
     "limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 1000
     },
     "offset": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "order": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Order"
       },
       {
        "type": "null"
       }
      ]
     },
     "expand": {
      "type": [
       "string",
       "null"
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Status"
       },
       {
        "type": "null"
       }
      ]
     },
     "start_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "end_time": {
      "$ref": "#/components/schemas/InstantInput"
     },
     "filters": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/FilterCondition"
      }
     },
     "sort": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/SortCondition"
      }
     },
     "alert_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertType"
       },
       {
        "type": "null"
       }
      ]
     },
     "alert_status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertState"
       },
       {
        "type": "null"
       }
      ]
     },
     "entity_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/AlertEntityType"
       },
       {
        "type": "null"
       }
      ]
     },
     "entity_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "EventCreate": {
    "type": "object",
    "required": [
     "event_name",
     "external_customer_id"
    ],
    "properties": {
     "event_name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "external_customer_id": {
      "type": "string",
      "minLength": 1
     },
     "event_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "customer_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "properties": {
      "type": [
       "object",
       "null"
      ]
     },
     "source": {
      "type": [
       "string",
       "null"
      ]
     },
     "timestamp": {
      "$ref": "#/components/schemas/InstantInput"
     }
    }
   },
   "EventsCreate": {
    "type": "object",
    "required": [
     "events"
    ],
    "properties": {
     "events": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1000,
      "items": {
       "$ref": "#/components/schemas/EventCreate"
      }
     }
    }
   },
   "Accepted": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    }
   },
   "ErrorDetail": {
    "type": "object",
    "required": [
     "message",
     "internal_error"
    ],
    "properties": {
     "message": {
      "type": "string"
     },
     "internal_error": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Error": {
    "type": "object",
    "description": "Both the nested form that the client parses and the flat one that the server sends.",
    "required": [
     "success",
     "error",
     "code",
     "message",
     "http_status_code",
     "details"
    ],
    "properties": {
     "success": {
      "type": "boolean",
      "const": false
     },
     "error": {
      "$ref": "#/components/schemas/ErrorDetail"
     },
     "code": {
      "type": "string"
     },
     "message": {
      "type": "string"
     },
     "http_status_code": {
      "type": "integer"
     },
     "details": {
      "type": [
       "object",
       "null"
      ]
     }
    }
   },
   "AuthError": {
    "type": "object",
    "description": "What is said before any object is looked at.",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "string"
     },
     "message": {
      "type": "string"
     }
    }
   },
   "InvoiceConfig": {
    "type": "object",
    "required": [
     "prefix",
     "format",
     "start_sequence",
     "timezone",
     "separator",
     "suffix_length",
     "due_date_days",
     "auto_complete_purchased_credit_transaction",
     "finalization_delay_seconds"
    ],
    "properties": {
     "prefix": {
      "type": "string"
     },
     "format": {
      "type": "string",
      "enum": [
       "YYYYMM",
       "YYYYMMDD",
       "YYMMDD",
       "YY",
       "YYYY"
      ]
     },
     "start_sequence": {
      "type": "integer",
      "minimum": 0
     },
     "timezone": {
      "type": "string"
     },
     "separator": {
      "type": "string"
     },
     "suffix_length": {
      "type": "integer",
      "minimum": 1,
      "maximum": 10
     },
     "due_date_days": {
      "type": [
       "integer",
       "null"
      ]
     },
     "auto_complete_purchased_credit_transaction": {
      "type": "boolean"
     },
     "finalization_delay_seconds": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "InvoiceConfigInput": {
    "type": "object",
    "properties": {
     "prefix": {
      "type": "string"
     },
     "format": {
      "type": "string",
      "enum": [
       "YYYYMM",
       "YYYYMMDD",
       "YYMMDD",
       "YY",
       "YYYY"
      ]
     },
     "start_sequence": {
      "type": "integer",
      "minimum": 0
     },
     "timezone": {
      "type": "string"
     },
     "separator": {
      "type": "string"
     },
     "suffix_length": {
      "type": "integer",
      "minimum": 1,
      "maximum": 10
     },
     "due_date_days": {
      "type": [
       "integer",
       "null"
      ]
     },
     "auto_complete_purchased_credit_transaction": {
      "type": "boolean"
     },
     "finalization_delay_seconds": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Setting": {
    "type": "object",
    "required": [
     "id",
     "key",
     "value",
     "status",
     "created_at",
     "updated_at",
     "created_by",
     "updated_by",
     "tenant_id",
     "environment_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "value": {
      "$ref": "#/components/schemas/InvoiceConfig"
     },
     "status": {
      "$ref": "#/components/schemas/Status"
     },
     "created_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "updated_at": {
      "$ref": "#/components/schemas/Instant"
     },
     "created_by": {
      "type": "string"
     },
     "updated_by": {
      "type": "string"
     },
     "tenant_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     }
    }
   },
   "SettingUpdate": {
    "type": "object",
    "required": [
     "value"
    ],
    "properties": {
     "value": {
      "$ref": "#/components/schemas/InvoiceConfigInput"
     }
    }
   }
  }
 }
}
`;
