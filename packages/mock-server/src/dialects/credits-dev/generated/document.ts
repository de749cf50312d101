// Generated from spec/dialects/credits-dev.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.1",
 "info": {
  "title": "credits.dev, as OpenCredits speaks it",
  "version": "1.0.0",
  "summary": "The part of the credits.dev API that keeps accounts and moves credits.",
  "description": "The mock answers these calls below \`/credits-dev\`, and under MSW on the vendor's own host. The vendor publishes pages\\nwith samples and no contract: what they do not say is decided here. What the mock does and where it differs:\\ndocs/credits-dev.md.\\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/credits-dev",
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
   "name": "Accounts",
   "description": "Customer accounts, by the vendor's id and by yours."
  },
  {
   "name": "Balance",
   "description": "Simple movements of an account's credits."
  },
  {
   "name": "Reservations",
   "description": "Credits locked until the real cost is known."
  },
  {
   "name": "Transactions",
   "description": "The history of all movements."
  },
  {
   "name": "Plans",
   "description": "Credits that come again, and who gets them."
  },
  {
   "name": "Usage",
   "description": "Token usage, which the mock does not keep."
  }
 ],
 "paths": {
  "/v1/accounts": {
   "get": {
    "operationId": "listAccounts",
    "tags": [
     "Accounts"
    ],
    "summary": "List accounts",
    "description": "All accounts, the newest first.",
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AccountList"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/accounts/create": {
   "post": {
    "operationId": "createAccount",
    "tags": [
     "Accounts"
    ],
    "summary": "Create an account",
    "description": "Creates an account under your own id of the customer. Each id names one account for ever (409).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AccountInput"
       },
       "examples": {
        "sample": {
         "value": {
          "name": "John Doe",
          "externalId": "user_123",
          "email": "john@example.com",
          "metadata": {
           "plan": "premium",
           "company": "Acme Corp"
          }
         }
        }
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
         "$ref": "#/components/schemas/AccountCreated"
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
  "/v1/accounts/get": {
   "get": {
    "operationId": "getAccount",
    "tags": [
     "Accounts"
    ],
    "summary": "Get an account",
    "description": "By the internal id or by the externalId.",
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/ExternalId"
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Account"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/accounts/balance": {
   "get": {
    "operationId": "getBalance",
    "tags": [
     "Accounts"
    ],
    "summary": "Get a balance",
    "description": "What there is, what of it is reserved, and what is available.",
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/ExternalId"
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Balance"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/accounts/credits/add": {
   "post": {
    "operationId": "addCredits",
    "tags": [
     "Balance"
    ],
    "summary": "Add credits",
    "description": "For purchases, refunds and bonuses. The credits never expire.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditsAddition"
       },
       "examples": {
        "sample": {
         "value": {
          "accountId": "acc_01KDWTNA01000000000000000A",
          "amount": 500,
          "description": "Credit purchase",
          "paymentMethod": "stripe",
          "metadata": {
           "paymentId": "pay_123"
          }
         }
        }
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
         "$ref": "#/components/schemas/CreditsAdded"
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
  "/v1/accounts/credits/deduct": {
   "post": {
    "operationId": "deductCredits",
    "tags": [
     "Balance"
    ],
    "summary": "Deduct credits",
    "description": "Takes what is available, or nothing (402).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditsDeduction"
       },
       "examples": {
        "sample": {
         "value": {
          "externalId": "user_123",
          "amount": 50,
          "description": "API usage"
         }
        }
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
         "$ref": "#/components/schemas/CreditsDeducted"
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
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
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
  "/v1/reservations": {
   "get": {
    "operationId": "listReservations",
    "tags": [
     "Reservations"
    ],
    "summary": "List reservations",
    "description": "Those of one account, the newest first.",
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/ExternalId"
     },
     {
      "$ref": "#/components/parameters/ActiveOnly"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReservationList"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/reservations/create": {
   "post": {
    "operationId": "createReservation",
    "tags": [
     "Reservations"
    ],
    "summary": "Create a reservation",
    "description": "Locks credits for five minutes. All of the amount must be available (402).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReservationInput"
       },
       "examples": {
        "sample": {
         "value": {
          "accountId": "acc_01KDWTNA01000000000000000A",
          "amount": 100,
          "operation": "chat-completion",
          "model": "gpt-4o"
         }
        }
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
         "$ref": "#/components/schemas/ReservationCreated"
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
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
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
  "/v1/reservations/confirm": {
   "post": {
    "operationId": "confirmReservation",
    "tags": [
     "Reservations"
    ],
    "summary": "Confirm a reservation",
    "description": "Takes what was really used, releases the rest, and writes a transaction.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReservationConfirmation"
       },
       "examples": {
        "sample": {
         "value": {
          "reservationId": "res_01KDWTNA01000000000000000A",
          "actualAmount": 85
         }
        }
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
         "$ref": "#/components/schemas/ReservationConfirmed"
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
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
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
  "/v1/reservations/cancel": {
   "post": {
    "operationId": "cancelReservation",
    "tags": [
     "Reservations"
    ],
    "summary": "Cancel a reservation",
    "description": "Releases everything that it locks.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReservationReference"
       },
       "examples": {
        "sample": {
         "value": {
          "reservationId": "res_01KDWTNA01000000000000000A"
         }
        }
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
         "$ref": "#/components/schemas/ReservationCancelled"
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
  "/v1/transactions": {
   "get": {
    "operationId": "listTransactions",
    "tags": [
     "Transactions"
    ],
    "summary": "List transactions",
    "description": "Of one account, or of all where none is named; the newest first.",
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/ExternalId"
     },
     {
      "$ref": "#/components/parameters/PageLimit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/StartDate"
     },
     {
      "$ref": "#/components/parameters/EndDate"
     },
     {
      "$ref": "#/components/parameters/Include"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/transactions/create": {
   "post": {
    "operationId": "createTransaction",
    "tags": [
     "Transactions"
    ],
    "summary": "Create a transaction",
    "description": "For adjustments, refunds and migrations.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TransactionInput"
       },
       "examples": {
        "sample": {
         "value": {
          "accountId": "acc_01KDWTNA01000000000000000A",
          "amount": 100,
          "type": "credit",
          "description": "Manual adjustment - refund",
          "metadata": {
           "reason": "customer_request",
           "refundId": "ref_123"
          }
         }
        }
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
         "$ref": "#/components/schemas/TransactionCreated"
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
     "402": {
      "$ref": "#/components/responses/PaymentRequired"
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
  "/v1/plans": {
   "get": {
    "operationId": "listPlans",
    "tags": [
     "Plans"
    ],
    "summary": "List plans",
    "description": "All plans, archived ones included, the newest first.",
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/plans/create": {
   "post": {
    "operationId": "createPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Create a plan",
    "description": "A plan grants its amount at every interval to the accounts that it is assigned to.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanInput"
       },
       "examples": {
        "sample": {
         "value": {
          "name": "Pro",
          "amount": 10000,
          "interval": "month",
          "occurrences": null,
          "accumulate": true,
          "markAsActive": true
         }
        }
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
         "$ref": "#/components/schemas/PlanWritten"
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
  "/v1/plans/archive": {
   "post": {
    "operationId": "archivePlan",
    "tags": [
     "Plans"
    ],
    "summary": "Archive a plan",
    "description": "It is assigned to nobody any more; accounts that have it keep it.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanReference"
       },
       "examples": {
        "sample": {
         "value": {
          "planId": "plan_01KDWTNA01000000000000000A"
         }
        }
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
         "$ref": "#/components/schemas/PlanWritten"
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
  "/v1/accounts/plans": {
   "get": {
    "operationId": "listAccountPlans",
    "tags": [
     "Plans"
    ],
    "summary": "List plans of an account",
    "description": "The active one and those before it, the newest first.",
    "parameters": [
     {
      "$ref": "#/components/parameters/AccountId"
     },
     {
      "$ref": "#/components/parameters/ExternalId"
     }
    ],
    "responses": {
     "200": {
      "description": "Done.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AccountPlanList"
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
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     }
    }
   }
  },
  "/v1/accounts/plans/assign": {
   "post": {
    "operationId": "assignPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Assign a plan",
    "description": "Replaces the active plan of the account.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Assignment"
       },
       "examples": {
        "sample": {
         "value": {
          "accountId": "acc_01KDWTNA01000000000000000A",
          "planId": "plan_01KDWTNA01000000000000000A",
          "startMode": "immediate"
         }
        }
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
         "$ref": "#/components/schemas/PlanAssigned"
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
  "/v1/usage/record": {
   "post": {
    "operationId": "recordUsage",
    "tags": [
     "Usage"
    ],
    "summary": "Record usage",
    "description": "Not answered by the mock: tokens and what models cost are no credits.",
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
  },
  "/v1/usage": {
   "get": {
    "operationId": "listUsage",
    "tags": [
     "Usage"
    ],
    "summary": "List usage",
    "description": "Not answered by the mock: tokens and what models cost are no credits.",
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
    "name": "X-API-Key",
    "description": "A key of the mock in place of the vendor's, such as \`sk_test_demo\`."
   }
  },
  "parameters": {
   "AccountId": {
    "name": "accountId",
    "in": "query",
    "description": "The internal id of the account, or its externalId.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "ExternalId": {
    "name": "externalId",
    "in": "query",
    "description": "Your own id of the account, in place of accountId. With both, both must name the same account.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "At most so many.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 1000
    }
   },
   "PageLimit": {
    "name": "limit",
    "in": "query",
    "description": "At most so many.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "default": 50
    }
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "How many to leave out.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9007199254740991,
     "default": 0
    }
   },
   "ActiveOnly": {
    "name": "activeOnly",
    "in": "query",
    "description": "Only those that still lock credits.",
    "schema": {
     "type": "boolean",
     "default": false
    }
   },
   "StartDate": {
    "name": "startDate",
    "in": "query",
    "description": "Not before this instant, or this day (UTC).",
    "schema": {
     "$ref": "#/components/schemas/Moment"
    }
   },
   "EndDate": {
    "name": "endDate",
    "in": "query",
    "description": "Not after this instant, or the end of this day (UTC).",
    "schema": {
     "$ref": "#/components/schemas/Moment"
    }
   },
   "Include": {
    "name": "include",
    "in": "query",
    "description": "What to show besides, separated by commas.",
    "schema": {
     "type": "string",
     "pattern": "^(reservation|usage)(,(reservation|usage))*$"
    },
    "example": "reservation,usage"
   }
  },
  "responses": {
   "BadRequest": {
    "description": "What was sent is wrong, or finer than the credit's scale.",
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
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "PaymentRequired": {
    "description": "Not so many credits are available.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Forbidden": {
    "description": "A key that only reads.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "NotFound": {
    "description": "No such account, reservation or plan.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Conflict": {
    "description": "It is there already, or is not in a state for this.",
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
    "description": "A call that the mock does not answer.",
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
   "Moment": {
    "description": "An RFC 3339 date-time, or a date.",
    "type": "string",
    "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}([Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2}))?$",
    "examples": [
     "2024-01-15",
     "2024-01-15T10:00:00Z"
    ]
   },
   "Amount": {
    "description": "Credits, with at most as many decimals as the credit has.",
    "type": "number",
    "exclusiveMinimum": 0
   },
   "Labels": {
    "description": "Values of your own, of any form.",
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": true
   },
   "Description": {
    "description": "Why, for people.",
    "type": [
     "string",
     "null"
    ],
    "maxLength": 1024
   },
   "AccountReference": {
    "description": "The internal id of the account, or its externalId.",
    "type": "string",
    "minLength": 1,
    "maxLength": 255
   },
   "AccountInput": {
    "type": "object",
    "required": [
     "externalId"
    ],
    "properties": {
     "externalId": {
      "description": "Your own id of the customer. In the mock it cannot start with \`acc_\` and cannot be \`.\` or \`..\`.",
      "type": "string",
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
      "maxLength": 320,
      "pattern": "^[^\\\\s@]+@[^\\\\s@]+$"
     },
     "metadata": {
      "$ref": "#/components/schemas/Labels"
     }
    }
   },
   "Account": {
    "type": "object",
    "required": [
     "id",
     "developerId",
     "externalId",
     "name",
     "email",
     "balance",
     "metadata",
     "createdAt",
     "updatedAt"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "developerId": {
      "type": "string"
     },
     "externalId": {
      "description": "Null only for accounts that were made elsewhere without one.",
      "type": [
       "string",
       "null"
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "email": {
      "type": [
       "string",
       "null"
      ]
     },
     "balance": {
      "type": "number"
     },
     "metadata": {
      "$ref": "#/components/schemas/Labels"
     },
     "createdAt": {
      "type": "string"
     },
     "updatedAt": {
      "type": "string"
     }
    }
   },
   "AccountCreated": {
    "type": "object",
    "required": [
     "success",
     "account"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "account": {
      "$ref": "#/components/schemas/Account"
     }
    }
   },
   "AccountList": {
    "type": "object",
    "required": [
     "accounts"
    ],
    "properties": {
     "accounts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Account"
      }
     }
    }
   },
   "Balance": {
    "type": "object",
    "required": [
     "accountId",
     "externalId",
     "balance",
     "reserved",
     "available"
    ],
    "properties": {
     "accountId": {
      "type": "string"
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ]
     },
     "balance": {
      "type": "number"
     },
     "reserved": {
      "type": "number"
     },
     "available": {
      "description": "balance − reserved.",
      "type": "number"
     }
    }
   },
   "CreditsAddition": {
    "type": "object",
    "required": [
     "amount"
    ],
    "properties": {
     "accountId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "externalId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "description": {
      "$ref": "#/components/schemas/Description"
     },
     "paymentMethod": {
      "description": "How it was paid.",
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "metadata": {
      "$ref": "#/components/schemas/Labels"
     }
    }
   },
   "CreditsAdded": {
    "type": "object",
    "required": [
     "success",
     "accountId",
     "externalId",
     "balance",
     "added"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "accountId": {
      "type": "string"
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ]
     },
     "balance": {
      "type": "number"
     },
     "added": {
      "type": "number"
     }
    }
   },
   "CreditsDeduction": {
    "type": "object",
    "required": [
     "amount"
    ],
    "properties": {
     "accountId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "externalId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "description": {
      "$ref": "#/components/schemas/Description"
     },
     "metadata": {
      "$ref": "#/components/schemas/Labels"
     }
    }
   },
   "CreditsDeducted": {
    "type": "object",
    "required": [
     "success",
     "accountId",
     "externalId",
     "balance",
     "deducted"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "accountId": {
      "type": "string"
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ]
     },
     "balance": {
      "type": "number"
     },
     "deducted": {
      "type": "number"
     }
    }
   },
   "ReservationInput": {
    "type": "object",
    "required": [
     "amount"
    ],
    "properties": {
     "accountId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "externalId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "operation": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 500
     },
     "model": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 500
     }
    }
   },
   "ReservationStatus": {
    "type": "string",
    "enum": [
     "pending",
     "confirmed",
     "cancelled",
     "expired"
    ]
   },
   "Reservation": {
    "type": "object",
    "required": [
     "id",
     "accountId",
     "amount",
     "status",
     "expiresAt",
     "metadata"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "accountId": {
      "type": "string"
     },
     "amount": {
      "type": "number"
     },
     "status": {
      "$ref": "#/components/schemas/ReservationStatus"
     },
     "expiresAt": {
      "type": "string"
     },
     "metadata": {
      "description": "operation and model, where they were given.",
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "ListedReservation": {
    "type": "object",
    "required": [
     "id",
     "accountId",
     "amount",
     "status",
     "createdAt",
     "expiresAt",
     "metadata"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "accountId": {
      "type": "string"
     },
     "amount": {
      "type": "number"
     },
     "status": {
      "$ref": "#/components/schemas/ReservationStatus"
     },
     "createdAt": {
      "type": "string"
     },
     "expiresAt": {
      "type": "string"
     },
     "metadata": {
      "description": "operation and model, where they were given.",
      "type": "object",
      "additionalProperties": true
     }
    }
   },
   "ReservationCreated": {
    "type": "object",
    "required": [
     "success",
     "reservation"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "reservation": {
      "$ref": "#/components/schemas/Reservation"
     }
    }
   },
   "ReservationList": {
    "type": "object",
    "required": [
     "success",
     "reservations"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "reservations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ListedReservation"
      }
     }
    }
   },
   "ReservationReference": {
    "type": "object",
    "required": [
     "reservationId"
    ],
    "properties": {
     "reservationId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     }
    }
   },
   "ReservationConfirmation": {
    "type": "object",
    "required": [
     "reservationId"
    ],
    "properties": {
     "reservationId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "actualAmount": {
      "description": "What was really used. Absent, all that is reserved; more than that must be available.",
      "type": "number",
      "minimum": 0
     }
    }
   },
   "ReservationConfirmed": {
    "type": "object",
    "required": [
     "success",
     "reservationId",
     "transactionId",
     "accountId",
     "externalId",
     "reservedAmount",
     "actualAmount",
     "releasedAmount",
     "balance"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "reservationId": {
      "type": "string"
     },
     "transactionId": {
      "description": "Null where actualAmount is 0, because nothing moved.",
      "type": [
       "string",
       "null"
      ]
     },
     "accountId": {
      "type": "string"
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ]
     },
     "reservedAmount": {
      "type": "number"
     },
     "actualAmount": {
      "type": "number"
     },
     "releasedAmount": {
      "type": "number"
     },
     "balance": {
      "type": "number"
     }
    }
   },
   "ReservationCancelled": {
    "type": "object",
    "required": [
     "success",
     "reservationId",
     "accountId",
     "externalId",
     "releasedAmount",
     "balance"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "reservationId": {
      "type": "string"
     },
     "accountId": {
      "type": "string"
     },
     "externalId": {
      "type": [
       "string",
       "null"
      ]
     },
     "releasedAmount": {
      "type": "number"
     },
     "balance": {
      "type": "number"
     }
    }
   },
   "TransactionInput": {
    "type": "object",
    "required": [
     "amount",
     "type"
    ],
    "properties": {
     "accountId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "externalId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "type": {
      "$ref": "#/components/schemas/TransactionType"
     },
     "description": {
      "$ref": "#/components/schemas/Description"
     },
     "metadata": {
      "$ref": "#/components/schemas/Labels"
     }
    }
   },
   "TransactionType": {
    "type": "string",
    "enum": [
     "credit",
     "debit"
    ]
   },
   "Transaction": {
    "type": "object",
    "required": [
     "id",
     "accountId",
     "type",
     "amount",
     "description",
     "balanceAfter",
     "metadata",
     "createdAt"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "accountId": {
      "type": "string"
     },
     "type": {
      "$ref": "#/components/schemas/TransactionType"
     },
     "amount": {
      "description": "Always positive; type says which way.",
      "type": "number"
     },
     "description": {
      "type": [
       "string",
       "null"
      ]
     },
     "balanceAfter": {
      "type": "number"
     },
     "metadata": {
      "type": "object",
      "additionalProperties": true
     },
     "createdAt": {
      "type": "string"
     },
     "reservation": {
      "description": "With include=reservation: the reservation that was confirmed, or null.",
      "anyOf": [
       {
        "$ref": "#/components/schemas/ListedReservation"
       },
       {
        "type": "null"
       }
      ]
     },
     "usage": {
      "description": "With include=usage: always null, because the mock keeps no usage.",
      "type": "null"
     }
    }
   },
   "TransactionCreated": {
    "type": "object",
    "required": [
     "success",
     "transaction"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "transaction": {
      "$ref": "#/components/schemas/Transaction"
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
      "type": "object",
      "required": [
       "limit",
       "offset",
       "totalCount",
       "hasMore"
      ],
      "properties": {
       "limit": {
        "type": "integer"
       },
       "offset": {
        "type": "integer"
       },
       "totalCount": {
        "type": "integer"
       },
       "hasMore": {
        "type": "boolean"
       }
      }
     }
    }
   },
   "PlanInput": {
    "type": "object",
    "required": [
     "name",
     "amount",
     "interval"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "description": {
      "$ref": "#/components/schemas/Description"
     },
     "price": {
      "description": "For people; the mock moves no money.",
      "type": [
       "number",
       "null"
      ],
      "minimum": 0
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "interval": {
      "type": "string",
      "enum": [
       "1d",
       "week",
       "month"
      ]
     },
     "occurrences": {
      "description": "How often it grants. Null is without end.",
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "accumulate": {
      "description": "Whether credits that are left stay when the next are granted. Otherwise they are replaced.",
      "type": [
       "boolean",
       "null"
      ]
     },
     "markAsActive": {
      "description": "Whether it can be assigned; default yes.",
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "Plan": {
    "type": "object",
    "required": [
     "id",
     "name",
     "credits",
     "interval",
     "isActive"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "credits": {
      "type": "number"
     },
     "interval": {
      "description": "1d, week or month; plans that were made elsewhere can have others.",
      "type": "string"
     },
     "isActive": {
      "type": "boolean"
     }
    }
   },
   "ListedPlan": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "credits",
     "price",
     "interval",
     "billingPeriod",
     "isActive"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": [
       "string",
       "null"
      ]
     },
     "credits": {
      "type": "number"
     },
     "price": {
      "type": [
       "number",
       "null"
      ]
     },
     "interval": {
      "type": "string"
     },
     "billingPeriod": {
      "description": "The interval as an adverb, such as monthly.",
      "type": "string"
     },
     "isActive": {
      "type": "boolean"
     }
    }
   },
   "PlanList": {
    "type": "object",
    "required": [
     "success",
     "plans"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "plans": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ListedPlan"
      }
     }
    }
   },
   "PlanReference": {
    "type": "object",
    "required": [
     "planId"
    ],
    "properties": {
     "planId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     }
    }
   },
   "PlanWritten": {
    "type": "object",
    "required": [
     "success",
     "plan"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "plan": {
      "$ref": "#/components/schemas/Plan"
     }
    }
   },
   "Assignment": {
    "type": "object",
    "required": [
     "planId"
    ],
    "properties": {
     "accountId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "externalId": {
      "$ref": "#/components/schemas/AccountReference"
     },
     "planId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "startMode": {
      "description": "\`immediate\` grants now and begins a new interval; \`next_interval\` waits for the end of the interval that runs.",
      "type": [
       "string",
       "null"
      ],
      "enum": [
       "immediate",
       "next_interval",
       null
      ]
     }
    }
   },
   "AccountPlan": {
    "type": "object",
    "required": [
     "id",
     "accountId",
     "planId",
     "active",
     "startedAt",
     "expiresAt",
     "plan"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "accountId": {
      "type": "string"
     },
     "planId": {
      "type": "string"
     },
     "active": {
      "type": "boolean"
     },
     "startedAt": {
      "type": "string"
     },
     "expiresAt": {
      "description": "When it ends or has ended; null where it goes on.",
      "type": [
       "string",
       "null"
      ]
     },
     "plan": {
      "type": "object",
      "required": [
       "id",
       "name",
       "credits"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "credits": {
        "type": "number"
       }
      }
     }
    }
   },
   "AccountPlanList": {
    "type": "object",
    "required": [
     "success",
     "plans"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "plans": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AccountPlan"
      }
     }
    }
   },
   "PlanAssigned": {
    "type": "object",
    "required": [
     "success",
     "accountPlan"
    ],
    "properties": {
     "success": {
      "const": true
     },
     "accountPlan": {
      "$ref": "#/components/schemas/AccountPlan"
     }
    }
   },
   "Error": {
    "type": "object",
    "required": [
     "success",
     "error",
     "code"
    ],
    "properties": {
     "success": {
      "const": false
     },
     "error": {
      "description": "What was wrong, for people.",
      "type": "string"
     },
     "code": {
      "description": "The same for programs, in capitals.",
      "type": "string"
     }
    }
   }
  }
 }
}
`;
