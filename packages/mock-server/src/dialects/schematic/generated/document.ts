// Generated from spec/dialects/schematic.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.1",
 "info": {
  "title": "Schematic billing credits, as OpenCredits speaks them",
  "version": "1.0.0",
  "summary": "The part of Schematic's API that moves credits, and what it needs of companies, plans, features and flags.",
  "description": "The mock answers these calls below \`/schematic\` and \`/schematic-capture\`, and under MSW on Schematic's own hosts. What\\nit does and where it differs: docs/schematic.md.\\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/schematic",
   "description": "The mock"
  },
  {
   "url": "/schematic-capture",
   "description": "The mock in place of the capture host"
  }
 ],
 "security": [
  {
   "apiKey": []
  }
 ],
 "tags": [
  {
   "name": "Credits",
   "description": "Credit types, and what companies have of them."
  },
  {
   "name": "Bundles",
   "description": "Packs of credits on sale."
  },
  {
   "name": "Grants",
   "description": "Lots of credits that companies have."
  },
  {
   "name": "Holds",
   "description": "Leases and reservations."
  },
  {
   "name": "Plan grants",
   "description": "Credits that come with a plan."
  },
  {
   "name": "Ledger",
   "description": "What moved credits."
  },
  {
   "name": "Events",
   "description": "Usage as it happens."
  },
  {
   "name": "Companies",
   "description": "Who has credits."
  },
  {
   "name": "Plans",
   "description": "What companies are on."
  },
  {
   "name": "Features",
   "description": "What a use of something costs."
  },
  {
   "name": "Flags",
   "description": "Whether a company may use something."
  },
  {
   "name": "Not answered",
   "description": "Calls whose paths look like those of others. Every other call answers 501 as well."
  }
 ],
 "paths": {
  "/billing/credits": {
   "get": {
    "operationId": "listBillingCredits",
    "tags": [
     "Credits"
    ],
    "summary": "List credits",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Name"
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
      "$ref": "#/components/responses/CreditList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createBillingCredit",
    "tags": [
     "Credits"
    ],
    "summary": "Create a credit",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditCreate"
       },
       "examples": {
        "tokens": {
         "value": {
          "name": "AI Tokens",
          "description": "Pays for inference",
          "currency": "USD"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Credit"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/count": {
   "get": {
    "operationId": "countBillingCredits",
    "tags": [
     "Credits"
    ],
    "summary": "Count credits",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Name"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/balance": {
   "get": {
    "operationId": "listCompanyCreditBalances",
    "tags": [
     "Credits"
    ],
    "summary": "List the balances of a company",
    "description": "One row a credit. remaining is what can be drawn, reserved the unspent part of open holds, settled both.",
    "parameters": [
     {
      "$ref": "#/components/parameters/CompanyId"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/BalanceList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/{credit_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathCreditId"
    }
   ],
   "get": {
    "operationId": "getSingleBillingCredit",
    "tags": [
     "Credits"
    ],
    "summary": "Get a credit",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Credit"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateBillingCredit",
    "tags": [
     "Credits"
    ],
    "summary": "Replace a credit",
    "description": "Replaces all of it: what the request leaves out goes back to its default.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreditUpdate"
       },
       "examples": {
        "seed": {
         "value": {
          "name": "Premium API Credit",
          "description": "Credit for premium API usage"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Credit"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "softDeleteBillingCredit",
    "tags": [
     "Credits"
    ],
    "summary": "Delete a credit",
    "description": "Hides the credit and takes no new grants in it. What companies have of it can still be spent.",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/bundles": {
   "get": {
    "operationId": "listCreditBundles",
    "tags": [
     "Bundles"
    ],
    "summary": "List bundles",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/BundleStatusFilter"
     },
     {
      "$ref": "#/components/parameters/BundleTypeFilter"
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
      "$ref": "#/components/responses/BundleList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createCreditBundle",
    "tags": [
     "Bundles"
    ],
    "summary": "Create a bundle",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/BundleCreate"
       },
       "examples": {
        "small": {
         "value": {
          "bundle_name": "Small Bundle",
          "credit_id": "bilcr_01KDVDNA00HBE3XQ6E00000001",
          "currency": "USD",
          "price_per_unit": 1,
          "quantity": 5000
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Bundle"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/bundles/count": {
   "get": {
    "operationId": "countCreditBundles",
    "tags": [
     "Bundles"
    ],
    "summary": "Count bundles",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/BundleStatusFilter"
     },
     {
      "$ref": "#/components/parameters/BundleTypeFilter"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/bundles/{bundle_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathBundleId"
    }
   ],
   "get": {
    "operationId": "getCreditBundle",
    "tags": [
     "Bundles"
    ],
    "summary": "Get a bundle",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Bundle"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateCreditBundleDetails",
    "tags": [
     "Bundles"
    ],
    "summary": "Replace the details of a bundle",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/BundleUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Bundle"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteCreditBundle",
    "tags": [
     "Bundles"
    ],
    "summary": "Delete a bundle",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/company": {
   "post": {
    "operationId": "grantBillingCreditsToCompany",
    "tags": [
     "Grants"
    ],
    "summary": "Grant credits to a company",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompanyGrantCreate"
       },
       "examples": {
        "free": {
         "value": {
          "company_id": "comp_01KDVDNA00HBE3XQ6E00000003",
          "credit_id": "bilcr_01KDVDNA00HBE3XQ6E00000001",
          "quantity": 100,
          "reason": "free",
          "expiry_type": "duration",
          "expiry_unit": "days",
          "expiry_unit_count": 30
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Grant"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/company/list": {
   "get": {
    "operationId": "listCompanyGrants",
    "tags": [
     "Grants"
    ],
    "summary": "List the grants of a company",
    "parameters": [
     {
      "$ref": "#/components/parameters/CompanyId"
     },
     {
      "$ref": "#/components/parameters/GrantOrder"
     },
     {
      "$ref": "#/components/parameters/Direction"
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
      "$ref": "#/components/responses/CompanyGrantList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/company/count": {
   "get": {
    "operationId": "countCompanyGrants",
    "tags": [
     "Grants"
    ],
    "summary": "Count the grants of a company",
    "parameters": [
     {
      "$ref": "#/components/parameters/CompanyId"
     },
     {
      "$ref": "#/components/parameters/GrantOrder"
     },
     {
      "$ref": "#/components/parameters/Direction"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/list": {
   "get": {
    "operationId": "listGrantsForCredit",
    "tags": [
     "Grants"
    ],
    "summary": "List grants",
    "parameters": [
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/Ids"
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
      "$ref": "#/components/responses/GrantList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/count": {
   "get": {
    "operationId": "countBillingCreditsGrants",
    "tags": [
     "Grants"
    ],
    "summary": "Count grants",
    "parameters": [
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/Ids"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/grants/{grant_id}/zero-out": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathGrantId"
    }
   ],
   "put": {
    "operationId": "zeroOutGrant",
    "tags": [
     "Grants"
    ],
    "summary": "Write off what is left of a grant",
    "requestBody": {
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ZeroOut"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Grant"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/lease": {
   "post": {
    "operationId": "acquireCreditLease",
    "tags": [
     "Holds"
    ],
    "summary": "Acquire a lease",
    "description": "At most one lease is open per company and credit: while it is, this answers it unchanged. Less than requested may be granted; 402 only where nothing can be drawn.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LeaseAcquire"
       },
       "examples": {
        "agent": {
         "value": {
          "company_id": "comp_01KDVDNA00HBE3XQ6E00000003",
          "credit_type_id": "bilcr_01KDVDNA00HBE3XQ6E00000001",
          "requested_amount": 400
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Lease"
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
  "/billing/credits/lease/{lease_id}/extend": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathLeaseId"
    }
   ],
   "put": {
    "operationId": "extendCreditLease",
    "tags": [
     "Holds"
    ],
    "summary": "Extend a lease",
    "description": "Adds up to what can be drawn. Adding nothing is no error: compare granted_amount.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LeaseExtend"
       },
       "examples": {
        "more": {
         "value": {
          "additional_amount": 160,
          "idempotency_key": "step-2"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Lease"
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
  "/billing/credits/lease/{lease_id}/release": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathLeaseId"
    }
   ],
   "put": {
    "operationId": "releaseCreditLease",
    "tags": [
     "Holds"
    ],
    "summary": "Release a lease",
    "description": "Gives back what was not tracked, to the very grants that it came from. Of a lease that is closed nothing changes.",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Lease"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/reservations": {
   "post": {
    "operationId": "reserveCredits",
    "tags": [
     "Holds"
    ],
    "summary": "Reserve credits for one operation",
    "description": "All or nothing. The same idempotency key answers the first reservation.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReservationCreate"
       },
       "examples": {
        "call": {
         "value": {
          "company_id": "comp_01KDVDNA00HBE3XQ6E00000003",
          "credit_type_id": "bilcr_01KDVDNA00HBE3XQ6E00000001",
          "amount": 2.5,
          "idempotency_key": "call-1"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Reservation"
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
  "/billing/credits/reservations/{reservation_id}/release": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathReservationId"
    }
   ],
   "put": {
    "operationId": "releaseCreditReservation",
    "tags": [
     "Holds"
    ],
    "summary": "Release a reservation",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Reservation"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/plan-grants": {
   "get": {
    "operationId": "listBillingPlanCreditGrants",
    "tags": [
     "Plan grants"
    ],
    "summary": "List plan grants",
    "parameters": [
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/PlanId"
     },
     {
      "$ref": "#/components/parameters/PlanIds"
     },
     {
      "$ref": "#/components/parameters/PlanVersionId"
     },
     {
      "$ref": "#/components/parameters/PlanVersionIds"
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
      "$ref": "#/components/responses/PlanGrantList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createBillingPlanCreditGrant",
    "tags": [
     "Plan grants"
    ],
    "summary": "Create a plan grant",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanGrantCreate"
       },
       "examples": {
        "monthly": {
         "value": {
          "plan_id": "plan_01KDVDNA00HBE3XQ6E00000005",
          "credit_id": "bilcr_01KDVDNA00HBE3XQ6E00000001",
          "credit_amount": 5000,
          "reset_cadence": "monthly",
          "reset_start": "billing_period",
          "rollover_percentage": 50
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/PlanGrant"
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
  "/billing/credits/plan-grants/count": {
   "get": {
    "operationId": "countBillingPlanCreditGrants",
    "tags": [
     "Plan grants"
    ],
    "summary": "Count plan grants",
    "parameters": [
     {
      "$ref": "#/components/parameters/CreditId"
     },
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/PlanId"
     },
     {
      "$ref": "#/components/parameters/PlanIds"
     },
     {
      "$ref": "#/components/parameters/PlanVersionId"
     },
     {
      "$ref": "#/components/parameters/PlanVersionIds"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/plan-grants/{plan_grant_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathPlanGrantId"
    }
   ],
   "get": {
    "operationId": "getSingleBillingPlanCreditGrant",
    "tags": [
     "Plan grants"
    ],
    "summary": "Get a plan grant",
    "responses": {
     "200": {
      "$ref": "#/components/responses/PlanGrant"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateBillingPlanCreditGrant",
    "tags": [
     "Plan grants"
    ],
    "summary": "Change a plan grant",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanGrantUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/PlanGrant"
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
     },
     "501": {
      "$ref": "#/components/responses/NotImplemented"
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteBillingPlanCreditGrant",
    "tags": [
     "Plan grants"
    ],
    "summary": "Delete a plan grant",
    "parameters": [
     {
      "$ref": "#/components/parameters/ApplyToExisting"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/billing/credits/ledger": {
   "get": {
    "operationId": "listCreditEventLedger",
    "tags": [
     "Ledger"
    ],
    "summary": "List the ledger of a company",
    "parameters": [
     {
      "$ref": "#/components/parameters/CompanyId"
     },
     {
      "$ref": "#/components/parameters/BillingCreditId"
     },
     {
      "$ref": "#/components/parameters/LedgerEventTypeFilter"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
     },
     {
      "$ref": "#/components/parameters/StartTime"
     },
     {
      "$ref": "#/components/parameters/EndTime"
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
      "$ref": "#/components/responses/LedgerList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/v2/billing/credits/ledger/count": {
   "get": {
    "operationId": "countCreditEventLedger",
    "tags": [
     "Ledger"
    ],
    "summary": "Count the ledger of a company",
    "parameters": [
     {
      "$ref": "#/components/parameters/CompanyId"
     },
     {
      "$ref": "#/components/parameters/BillingCreditId"
     },
     {
      "$ref": "#/components/parameters/LedgerEventTypeFilter"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
     },
     {
      "$ref": "#/components/parameters/StartTime"
     },
     {
      "$ref": "#/components/parameters/EndTime"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/billing/credits/ledger": {
   "get": {
    "operationId": "getCreditLedger",
    "tags": [
     "Ledger"
    ],
    "summary": "List the ledger of a company, by its old path",
    "parameters": [
     {
      "$ref": "#/components/parameters/OptionalCompanyId"
     },
     {
      "$ref": "#/components/parameters/BillingCreditId"
     },
     {
      "$ref": "#/components/parameters/LedgerEventTypeFilter"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
     },
     {
      "$ref": "#/components/parameters/StartTime"
     },
     {
      "$ref": "#/components/parameters/EndTime"
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
      "$ref": "#/components/responses/LedgerList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/events": {
   "post": {
    "operationId": "createEvent",
    "tags": [
     "Events"
    ],
    "summary": "Send an event",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EventCreate"
       },
       "examples": {
        "commit": {
         "value": {
          "event_type": "track",
          "body": {
           "event": "inference_tokens",
           "company": {
            "id": "user_123"
           },
           "lease_id": "crlse_01KDVDNA00HBE3XQ6E00000007",
           "quantity": 260
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/RawEvent"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/event-batch": {
   "post": {
    "operationId": "createEventBatch",
    "tags": [
     "Events"
    ],
    "summary": "Send events",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EventBatchCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/RawEventBatch"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/batch": {
   "post": {
    "operationId": "captureEvents",
    "tags": [
     "Events"
    ],
    "summary": "Capture events",
    "description": "What the client's buffer sends to the capture host.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CaptureBatch"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/CaptureAnswer"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies": {
   "get": {
    "operationId": "listCompanies",
    "tags": [
     "Companies"
    ],
    "summary": "List companies",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
     },
     {
      "$ref": "#/components/parameters/PlanId"
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
      "$ref": "#/components/responses/CompanyList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "upsertCompany",
    "tags": [
     "Companies"
    ],
    "summary": "Create or update a company by its keys",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompanyUpsert"
       },
       "examples": {
        "company": {
         "value": {
          "keys": {
           "id": "user_123"
          },
          "name": "Ada",
          "traits": {
           "tier": "gold"
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Company"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies/count": {
   "get": {
    "operationId": "countCompanies",
    "tags": [
     "Companies"
    ],
    "summary": "Count companies",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
     },
     {
      "$ref": "#/components/parameters/PlanId"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies/create": {
   "post": {
    "operationId": "createCompany",
    "tags": [
     "Companies"
    ],
    "summary": "Create a company",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompanyUpsert"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Company"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies/delete": {
   "post": {
    "operationId": "deleteCompanyByKeys",
    "tags": [
     "Companies"
    ],
    "summary": "Delete a company by its keys",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/KeysInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies/lookup": {
   "get": {
    "operationId": "lookupCompany",
    "tags": [
     "Companies"
    ],
    "summary": "Find a company by its keys",
    "parameters": [
     {
      "$ref": "#/components/parameters/Keys"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Company"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/companies/{company_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathCompanyId"
    }
   ],
   "get": {
    "operationId": "getCompany",
    "tags": [
     "Companies"
    ],
    "summary": "Get a company",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Company"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteCompany",
    "tags": [
     "Companies"
    ],
    "summary": "Delete a company",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/company-plans/{company_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathCompanyId"
    }
   ],
   "put": {
    "operationId": "updateCompanyPlans",
    "tags": [
     "Companies"
    ],
    "summary": "Put a company on plans",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompanyPlansUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Company"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/manage-plan": {
   "post": {
    "operationId": "managePlan",
    "tags": [
     "Companies"
    ],
    "summary": "Put a company on plans, with a trial if it has one",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanManage"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/PlanManaged"
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
  "/plans": {
   "get": {
    "operationId": "listPlans",
    "tags": [
     "Plans"
    ],
    "summary": "List plans",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
     },
     {
      "$ref": "#/components/parameters/PlanTypeFilter"
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
      "$ref": "#/components/responses/PlanList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
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
      "$ref": "#/components/responses/Plan"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/plans/count": {
   "get": {
    "operationId": "countPlans",
    "tags": [
     "Plans"
    ],
    "summary": "Count plans",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
     },
     {
      "$ref": "#/components/parameters/PlanTypeFilter"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/plans/{plan_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathPlanId"
    }
   ],
   "get": {
    "operationId": "getPlan",
    "tags": [
     "Plans"
    ],
    "summary": "Get a plan",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Plan"
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
    "summary": "Replace a plan",
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
      "$ref": "#/components/responses/Plan"
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
    "summary": "Delete a plan",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/features": {
   "get": {
    "operationId": "listFeatures",
    "tags": [
     "Features"
    ],
    "summary": "List features",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
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
      "$ref": "#/components/responses/FeatureList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createFeature",
    "tags": [
     "Features"
    ],
    "summary": "Create a feature",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FeatureCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Feature"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/features/count": {
   "get": {
    "operationId": "countFeatures",
    "tags": [
     "Features"
    ],
    "summary": "Count features",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/Search"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/features/{feature_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathFeatureId"
    }
   ],
   "get": {
    "operationId": "getFeature",
    "tags": [
     "Features"
    ],
    "summary": "Get a feature",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Feature"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteFeature",
    "tags": [
     "Features"
    ],
    "summary": "Delete a feature",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/plan-entitlements": {
   "get": {
    "operationId": "listPlanEntitlements",
    "tags": [
     "Features"
    ],
    "summary": "List entitlements of plans",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
     },
     {
      "$ref": "#/components/parameters/FeatureIds"
     },
     {
      "$ref": "#/components/parameters/PlanId"
     },
     {
      "$ref": "#/components/parameters/PlanIds"
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
      "$ref": "#/components/responses/PlanEntitlementList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createPlanEntitlement",
    "tags": [
     "Features"
    ],
    "summary": "Entitle a plan to a feature",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanEntitlementCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/PlanEntitlement"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/plan-entitlements/count": {
   "get": {
    "operationId": "countPlanEntitlements",
    "tags": [
     "Features"
    ],
    "summary": "Count entitlements of plans",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
     },
     {
      "$ref": "#/components/parameters/FeatureIds"
     },
     {
      "$ref": "#/components/parameters/PlanId"
     },
     {
      "$ref": "#/components/parameters/PlanIds"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/plan-entitlements/{plan_entitlement_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathPlanEntitlementId"
    }
   ],
   "get": {
    "operationId": "getPlanEntitlement",
    "tags": [
     "Features"
    ],
    "summary": "Get an entitlement of a plan",
    "responses": {
     "200": {
      "$ref": "#/components/responses/PlanEntitlement"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updatePlanEntitlement",
    "tags": [
     "Features"
    ],
    "summary": "Replace an entitlement of a plan",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EntitlementUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/PlanEntitlement"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deletePlanEntitlement",
    "tags": [
     "Features"
    ],
    "summary": "Delete an entitlement of a plan",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/company-overrides": {
   "get": {
    "operationId": "listCompanyOverrides",
    "tags": [
     "Features"
    ],
    "summary": "List overrides of companies",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/OptionalCompanyId"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
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
      "$ref": "#/components/responses/CompanyOverrideList"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "post": {
    "operationId": "createCompanyOverride",
    "tags": [
     "Features"
    ],
    "summary": "Entitle a company to a feature",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CompanyOverrideCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/CompanyOverride"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/company-overrides/count": {
   "get": {
    "operationId": "countCompanyOverrides",
    "tags": [
     "Features"
    ],
    "summary": "Count overrides of companies",
    "parameters": [
     {
      "$ref": "#/components/parameters/Ids"
     },
     {
      "$ref": "#/components/parameters/OptionalCompanyId"
     },
     {
      "$ref": "#/components/parameters/FeatureId"
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
      "$ref": "#/components/responses/Count"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/company-overrides/{company_override_id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathCompanyOverrideId"
    }
   ],
   "get": {
    "operationId": "getCompanyOverride",
    "tags": [
     "Features"
    ],
    "summary": "Get an override of a company",
    "responses": {
     "200": {
      "$ref": "#/components/responses/CompanyOverride"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "put": {
    "operationId": "updateCompanyOverride",
    "tags": [
     "Features"
    ],
    "summary": "Replace an override of a company",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EntitlementUpdate"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/CompanyOverride"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   },
   "delete": {
    "operationId": "deleteCompanyOverride",
    "tags": [
     "Features"
    ],
    "summary": "Delete an override of a company",
    "responses": {
     "200": {
      "$ref": "#/components/responses/Deleted"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/flags": {
   "post": {
    "operationId": "createFlag",
    "tags": [
     "Flags"
    ],
    "summary": "Create a flag",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FlagCreate"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Flag"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/flags/check": {
   "post": {
    "operationId": "checkFlags",
    "tags": [
     "Flags"
    ],
    "summary": "Check every flag of a company",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FlagCheck"
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/FlagChecks"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/flags/{key}/check": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathKey"
    }
   ],
   "post": {
    "operationId": "checkFlag",
    "tags": [
     "Flags"
    ],
    "summary": "Check a flag",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FlagCheck"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/FlagResult"
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
     },
     "503": {
      "$ref": "#/components/responses/Unavailable"
     }
    }
   }
  },
  "/flags/{key}/check-and-reserve": {
   "parameters": [
    {
     "$ref": "#/components/parameters/PathKey"
    }
   ],
   "post": {
    "operationId": "checkAndReserveFlag",
    "tags": [
     "Flags"
    ],
    "summary": "Check a flag and reserve what it will cost",
    "description": "Where the rules of the flag deny, there is no reservation. Where credits do not suffice, 402.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FlagCheckAndReserve"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/FlagReservation"
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
  "/billing/credits/spend-policies": {
   "get": {
    "operationId": "listCreditSpendPolicies",
    "tags": [
     "Not answered"
    ],
    "summary": "Not answered by the mock",
    "responses": {
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
  "/plans/billing-product-match-companies": {
   "get": {
    "operationId": "listBillingProductMatchCompanies",
    "tags": [
     "Not answered"
    ],
    "summary": "Not answered by the mock",
    "responses": {
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
  "/plans/issues": {
   "get": {
    "operationId": "listPlanIssues",
    "tags": [
     "Not answered"
    ],
    "summary": "Not answered by the mock",
    "responses": {
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
   "apiKey": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Schematic-Api-Key",
    "description": "A key of the mock in place of Schematic's, such as \`sk_test_demo\`."
   }
  },
  "parameters": {
   "PathCreditId": {
    "name": "credit_id",
    "in": "path",
    "required": true,
    "description": "A credit.",
    "schema": {
     "type": "string"
    }
   },
   "PathBundleId": {
    "name": "bundle_id",
    "in": "path",
    "required": true,
    "description": "A bundle.",
    "schema": {
     "type": "string"
    }
   },
   "PathGrantId": {
    "name": "grant_id",
    "in": "path",
    "required": true,
    "description": "A grant of a company.",
    "schema": {
     "type": "string"
    }
   },
   "PathLeaseId": {
    "name": "lease_id",
    "in": "path",
    "required": true,
    "description": "A lease.",
    "schema": {
     "type": "string"
    }
   },
   "PathReservationId": {
    "name": "reservation_id",
    "in": "path",
    "required": true,
    "description": "A reservation.",
    "schema": {
     "type": "string"
    }
   },
   "PathPlanGrantId": {
    "name": "plan_grant_id",
    "in": "path",
    "required": true,
    "description": "A plan grant.",
    "schema": {
     "type": "string"
    }
   },
   "PathCompanyId": {
    "name": "company_id",
    "in": "path",
    "required": true,
    "description": "A company.",
    "schema": {
     "type": "string"
    }
   },
   "PathPlanId": {
    "name": "plan_id",
    "in": "path",
    "required": true,
    "description": "A plan.",
    "schema": {
     "type": "string"
    }
   },
   "PathFeatureId": {
    "name": "feature_id",
    "in": "path",
    "required": true,
    "description": "A feature.",
    "schema": {
     "type": "string"
    }
   },
   "PathPlanEntitlementId": {
    "name": "plan_entitlement_id",
    "in": "path",
    "required": true,
    "description": "An entitlement of a plan.",
    "schema": {
     "type": "string"
    }
   },
   "PathCompanyOverrideId": {
    "name": "company_override_id",
    "in": "path",
    "required": true,
    "description": "An override of a company.",
    "schema": {
     "type": "string"
    }
   },
   "PathKey": {
    "name": "key",
    "in": "path",
    "required": true,
    "description": "The key of a flag.",
    "schema": {
     "type": "string"
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "How many rows, 100 unless told.",
    "schema": {
     "type": "integer",
     "minimum": 0,
     "maximum": 250
    }
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "How many rows to leave out.",
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "Ids": {
    "name": "ids",
    "in": "query",
    "description": "Only these.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "maxItems": 100
    }
   },
   "Name": {
    "name": "name",
    "in": "query",
    "description": "Only what has this in its name.",
    "schema": {
     "type": "string",
     "maxLength": 255
    }
   },
   "Search": {
    "name": "q",
    "in": "query",
    "description": "Only what has this in its name.",
    "schema": {
     "type": "string",
     "maxLength": 255
    }
   },
   "CreditId": {
    "name": "credit_id",
    "in": "query",
    "description": "Only of this credit.",
    "schema": {
     "type": "string"
    }
   },
   "BundleStatusFilter": {
    "name": "status",
    "in": "query",
    "description": "Only with this status.",
    "schema": {
     "$ref": "#/components/schemas/BundleStatus"
    }
   },
   "BundleTypeFilter": {
    "name": "bundle_type",
    "in": "query",
    "description": "Only of this type.",
    "schema": {
     "$ref": "#/components/schemas/BundleType"
    }
   },
   "CompanyId": {
    "name": "company_id",
    "in": "query",
    "required": true,
    "description": "The company.",
    "schema": {
     "type": "string"
    }
   },
   "OptionalCompanyId": {
    "name": "company_id",
    "in": "query",
    "description": "Only of this company.",
    "schema": {
     "type": "string"
    }
   },
   "GrantOrder": {
    "name": "order",
    "in": "query",
    "description": "What to sort by, created_at unless told.",
    "schema": {
     "$ref": "#/components/schemas/GrantSortOrder"
    }
   },
   "Direction": {
    "name": "dir",
    "in": "query",
    "description": "Which way, desc unless told.",
    "schema": {
     "$ref": "#/components/schemas/SortDirection"
    }
   },
   "PlanId": {
    "name": "plan_id",
    "in": "query",
    "description": "Only of this plan.",
    "schema": {
     "type": "string"
    }
   },
   "PlanIds": {
    "name": "plan_ids",
    "in": "query",
    "description": "Only of these plans.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "maxItems": 100
    }
   },
   "PlanVersionId": {
    "name": "plan_version_id",
    "in": "query",
    "description": "Only of this version of a plan; the mock keeps no versions.",
    "schema": {
     "type": "string"
    }
   },
   "PlanVersionIds": {
    "name": "plan_version_ids",
    "in": "query",
    "description": "Only of these versions; the mock keeps none.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "maxItems": 100
    }
   },
   "BillingCreditId": {
    "name": "billing_credit_id",
    "in": "query",
    "description": "Only of this credit.",
    "schema": {
     "type": "string"
    }
   },
   "LedgerEventTypeFilter": {
    "name": "event_type",
    "in": "query",
    "description": "Only rows of this type.",
    "schema": {
     "$ref": "#/components/schemas/LedgerEventType"
    }
   },
   "FeatureId": {
    "name": "feature_id",
    "in": "query",
    "description": "Only of this feature.",
    "schema": {
     "type": "string"
    }
   },
   "FeatureIds": {
    "name": "feature_ids",
    "in": "query",
    "description": "Only of these features.",
    "schema": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "maxItems": 100
    }
   },
   "StartTime": {
    "name": "start_time",
    "in": "query",
    "description": "From this instant on.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "EndTime": {
    "name": "end_time",
    "in": "query",
    "description": "Before this instant.",
    "schema": {
     "$ref": "#/components/schemas/Instant"
    }
   },
   "ApplyToExisting": {
    "name": "apply_to_existing",
    "in": "query",
    "description": "Also for companies that are on the plan already.",
    "schema": {
     "type": "boolean"
    }
   },
   "Keys": {
    "name": "keys",
    "in": "query",
    "required": true,
    "description": "The keys as a JSON object.",
    "schema": {
     "type": "string"
    }
   },
   "PlanTypeFilter": {
    "name": "plan_type",
    "in": "query",
    "description": "Only of this type.",
    "schema": {
     "$ref": "#/components/schemas/PlanType"
    }
   }
  },
  "responses": {
   "Credit": {
    "description": "The credit.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Credit"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CreditList": {
    "description": "Credits, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Credit"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Count": {
    "description": "How many there are.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Count"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "BalanceList": {
    "description": "A row per credit.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Balance"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Deleted": {
    "description": "Whether it is gone.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Deleted"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Bundle": {
    "description": "The bundle.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Bundle"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "BundleList": {
    "description": "Bundles, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Bundle"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Grant": {
    "description": "The grant.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Grant"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "GrantList": {
    "description": "Grants, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Grant"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CompanyGrantList": {
    "description": "Grants in the order asked for.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/CompanyGrant"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Lease": {
    "description": "The lease.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Lease"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Reservation": {
    "description": "The reservation.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Reservation"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanGrant": {
    "description": "The plan grant.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/PlanGrant"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanGrantList": {
    "description": "Plan grants, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/PlanGrant"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "LedgerList": {
    "description": "Rows, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Ledger"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "RawEvent": {
    "description": "The event was taken.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/RawEvent"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "RawEventBatch": {
    "description": "The events were taken.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/RawEventBatch"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Company": {
    "description": "The company.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Company"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CompanyList": {
    "description": "Companies, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Company"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanManaged": {
    "description": "The company afterwards.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/PlanManaged"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Plan": {
    "description": "The plan.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Plan"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanList": {
    "description": "Plans, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Plan"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Feature": {
    "description": "The feature.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Feature"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "FeatureList": {
    "description": "Features, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Feature"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanEntitlement": {
    "description": "The entitlement.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/PlanEntitlement"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "PlanEntitlementList": {
    "description": "Entitlements, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/PlanEntitlement"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CompanyOverride": {
    "description": "The override.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/CompanyOverride"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CompanyOverrideList": {
    "description": "Overrides, newest first.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/CompanyOverride"
         }
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "Flag": {
    "description": "The flag.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/Flag"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "FlagChecks": {
    "description": "A result per flag.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/FlagChecks"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "FlagResult": {
    "description": "The result.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/FlagResult"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "FlagReservation": {
    "description": "The result, and the reservation where there is one.",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "required": [
        "data",
        "params"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/FlagReservation"
        },
        "params": {
         "$ref": "#/components/schemas/Params"
        }
       }
      }
     }
    }
   },
   "CaptureAnswer": {
    "description": "The events were taken.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/CaptureAnswer"
      }
     }
    }
   },
   "BadRequest": {
    "description": "A body, parameter or state that does not allow it.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "Unauthorized": {
    "description": "No key of the mock.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "PaymentRequired": {
    "description": "There are not enough credits.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "Forbidden": {
    "description": "A key that may only read.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "NotFound": {
    "description": "There is no such thing.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Injected by a fault.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "Failed": {
    "description": "Injected by a fault.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "NotImplemented": {
    "description": "A call that the mock does not answer; the text names it.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   },
   "Unavailable": {
    "description": "Injected by a fault, or no room for another environment.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApiError"
      }
     }
    }
   }
  },
  "schemas": {
   "ApiError": {
    "type": "object",
    "description": "What went wrong.",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "string"
     }
    }
   },
   "Params": {
    "type": "object",
    "description": "The query parameters of the request.",
    "additionalProperties": true
   },
   "Instant": {
    "type": "string",
    "description": "RFC 3339, with any offset.",
    "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$"
   },
   "Currency": {
    "type": "string",
    "description": "ISO 4217, in any case.",
    "pattern": "^[A-Za-z]{3}$"
   },
   "Decimal": {
    "type": "string",
    "description": "In whole units of the currency. It wins over the integer, which is in minor units.",
    "pattern": "^(0|[1-9][0-9]{0,10})(\\\\.[0-9]{1,12})?$"
   },
   "Amount": {
    "type": "number",
    "description": "Credits, at most four decimals.",
    "exclusiveMinimum": 0,
    "maximum": 900000000000
   },
   "Quantity": {
    "type": "integer",
    "description": "Whole credits.",
    "minimum": 1,
    "maximum": 900000000000
   },
   "Keys": {
    "type": "object",
    "description": "Keys by name.",
    "minProperties": 1,
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "Traits": {
    "type": "object",
    "description": "Anything, by name.",
    "additionalProperties": true
   },
   "IdempotencyKey": {
    "type": "string",
    "minLength": 1,
    "maxLength": 255
   },
   "BurnStrategy": {
    "type": "string",
    "enum": [
     "expiration_priority",
     "first_in_first_out",
     "last_in_first_out",
     "plan_first_then_credit_bundles_first_in_first_out"
    ]
   },
   "ExpiryType": {
    "type": "string",
    "enum": [
     "duration",
     "end_of_billing_period",
     "end_of_next_billing_period",
     "end_of_trial",
     "no_expiry"
    ]
   },
   "ExpiryUnit": {
    "type": "string",
    "enum": [
     "days",
     "billing_periods"
    ]
   },
   "RolloverPolicy": {
    "type": "string",
    "enum": [
     "expire",
     "none",
     "rollover"
    ]
   },
   "GrantReason": {
    "type": "string",
    "enum": [
     "adjustment",
     "billing_credit_auto_topup",
     "free",
     "plan",
     "postpaid_forgiven",
     "postpaid_overdraft",
     "postpaid_settlement",
     "purchased",
     "rollover"
    ]
   },
   "ZeroedOutReason": {
    "type": "string",
    "enum": [
     "customer_archived",
     "expired",
     "integration_uninstalled",
     "license_retired",
     "manual",
     "plan_change",
     "plan_period_reset",
     "reconciled"
    ]
   },
   "ResetCadence": {
    "type": "string",
    "enum": [
     "daily",
     "weekly",
     "monthly",
     "quarterly",
     "every_6_months",
     "yearly"
    ]
   },
   "ResetStart": {
    "type": "string",
    "enum": [
     "billing_period",
     "first_of_month"
    ]
   },
   "ResetType": {
    "type": "string",
    "enum": [
     "no_reset",
     "plan_period"
    ]
   },
   "Scaling": {
    "type": "string",
    "enum": [
     "fixed",
     "per_license"
    ]
   },
   "TopUpAvailability": {
    "type": "string",
    "enum": [
     "off",
     "automatic",
     "user_controlled"
    ]
   },
   "BundleStatus": {
    "type": "string",
    "enum": [
     "active",
     "inactive"
    ]
   },
   "BundleType": {
    "type": "string",
    "enum": [
     "fixed"
    ]
   },
   "LedgerEventType": {
    "type": "string",
    "enum": [
     "grant",
     "transfer",
     "usage",
     "zero_out"
    ]
   },
   "UsageReason": {
    "type": "string",
    "enum": [
     "lease_hold",
     "lease_release",
     "manual_adjustment",
     "reconciliation",
     "reservation_hold",
     "reservation_release",
     "track"
    ]
   },
   "TransferReason": {
    "type": "string",
    "enum": [
     "overdraft_recovery",
     "postpaid_debt_moved",
     "postpaid_forgiven",
     "postpaid_paid"
    ]
   },
   "GrantSortOrder": {
    "type": "string",
    "enum": [
     "created_at",
     "expires_at",
     "quantity",
     "quantity_remaining"
    ]
   },
   "SortDirection": {
    "type": "string",
    "enum": [
     "asc",
     "desc"
    ]
   },
   "ProviderType": {
    "type": "string",
    "enum": [
     "metronome",
     "orb",
     "schematic",
     "stripe"
    ]
   },
   "PriceScheme": {
    "type": "string",
    "enum": [
     "per_unit",
     "tiered"
    ]
   },
   "PriceInterval": {
    "type": "string",
    "enum": [
     "day",
     "month",
     "year"
    ]
   },
   "LedgerAuthority": {
    "type": "string",
    "enum": [
     "schematic_authoritative",
     "external_mirror",
     "external_rated"
    ]
   },
   "BillingMode": {
    "type": "string",
    "enum": [
     "granted",
     "billed"
    ]
   },
   "ArrearsCadence": {
    "type": "string",
    "enum": [
     "end_of_billing_period",
     "monthly",
     "quarterly"
    ]
   },
   "ArrearsAnchor": {
    "type": "string",
    "enum": [
     "billing_period_start",
     "month_end"
    ]
   },
   "TiersMode": {
    "type": "string",
    "enum": [
     "graduated",
     "volume"
    ]
   },
   "PlanType": {
    "type": "string",
    "enum": [
     "plan",
     "add_on"
    ]
   },
   "FeatureType": {
    "type": "string",
    "enum": [
     "boolean",
     "event",
     "license",
     "trait"
    ]
   },
   "ValueType": {
    "type": "string",
    "enum": [
     "boolean",
     "credit",
     "numeric",
     "trait",
     "unknown",
     "unlimited"
    ]
   },
   "EventType": {
    "type": "string",
    "enum": [
     "flag_check",
     "identify",
     "inference",
     "track"
    ]
   },
   "FlagType": {
    "type": "string",
    "enum": [
     "boolean"
    ]
   },
   "CurrencyPriceInput": {
    "type": "object",
    "required": [
     "currency"
    ],
    "properties": {
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "price_per_unit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "price_per_unit_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "CreditCreate": {
    "type": "object",
    "required": [
     "name",
     "description",
     "currency"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": "string",
      "maxLength": 1024
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "burn_strategy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BurnStrategy"
       },
       {
        "type": "null"
       }
      ]
     },
     "currency_prices": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/CurrencyPriceInput"
      },
      "maxItems": 50
     },
     "default_expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "default_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "default_rollover_policy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RolloverPolicy"
       },
       {
        "type": "null"
       }
      ]
     },
     "icon": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "per_unit_price": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "per_unit_price_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     }
    }
   },
   "CreditUpdate": {
    "type": "object",
    "required": [
     "name",
     "description"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": "string",
      "maxLength": 1024
     },
     "burn_strategy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BurnStrategy"
       },
       {
        "type": "null"
       }
      ]
     },
     "currency_prices": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/CurrencyPriceInput"
      },
      "maxItems": 50
     },
     "default_expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "default_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "default_rollover_policy": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RolloverPolicy"
       },
       {
        "type": "null"
       }
      ]
     },
     "icon": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "per_unit_price": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1
     },
     "per_unit_price_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     }
    }
   },
   "Price": {
    "type": "object",
    "required": [
     "id",
     "currency",
     "external_price_id",
     "interval",
     "interval_count",
     "nickname",
     "price",
     "price_decimal",
     "provider_type",
     "scheme"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "currency": {
      "type": "string"
     },
     "external_price_id": {
      "type": "string"
     },
     "interval": {
      "$ref": "#/components/schemas/PriceInterval"
     },
     "interval_count": {
      "type": "integer"
     },
     "nickname": {
      "type": [
       "string",
       "null"
      ]
     },
     "price": {
      "type": "integer"
     },
     "price_decimal": {
      "type": [
       "string",
       "null"
      ]
     },
     "provider_type": {
      "$ref": "#/components/schemas/ProviderType"
     },
     "scheme": {
      "$ref": "#/components/schemas/PriceScheme"
     }
    }
   },
   "CurrencyPrice": {
    "type": "object",
    "required": [
     "currency",
     "price"
    ],
    "properties": {
     "currency": {
      "type": "string"
     },
     "price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "Product": {
    "type": "object",
    "required": [
     "account_id",
     "created_at",
     "currency",
     "environment_id",
     "external_id",
     "is_active",
     "name",
     "price",
     "price_decimal",
     "product_id",
     "provider_type",
     "quantity",
     "updated_at"
    ],
    "properties": {
     "account_id": {
      "type": "string"
     },
     "created_at": {
      "type": "string"
     },
     "currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "environment_id": {
      "type": "string"
     },
     "external_id": {
      "type": "string"
     },
     "is_active": {
      "type": "boolean"
     },
     "name": {
      "type": "string"
     },
     "price": {
      "type": "number"
     },
     "price_decimal": {
      "type": [
       "string",
       "null"
      ]
     },
     "product_id": {
      "type": "string"
     },
     "provider_type": {
      "$ref": "#/components/schemas/ProviderType"
     },
     "quantity": {
      "type": "number"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "Credit": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "burn_strategy",
     "cost_editable",
     "created_at",
     "updated_at",
     "currency_prices",
     "default_expiry_unit",
     "default_expiry_unit_count",
     "default_rollover_policy",
     "icon",
     "ledger_authority",
     "plural_name",
     "price",
     "product",
     "singular_name"
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
     "burn_strategy": {
      "$ref": "#/components/schemas/BurnStrategy"
     },
     "cost_editable": {
      "type": "boolean"
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "currency_prices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CurrencyPrice"
      }
     },
     "default_expiry_unit": {
      "$ref": "#/components/schemas/ExpiryUnit"
     },
     "default_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "default_rollover_policy": {
      "$ref": "#/components/schemas/RolloverPolicy"
     },
     "icon": {
      "type": [
       "string",
       "null"
      ]
     },
     "ledger_authority": {
      "$ref": "#/components/schemas/LedgerAuthority"
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     },
     "product": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Product"
       },
       {
        "type": "null"
       }
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Count": {
    "type": "object",
    "required": [
     "count"
    ],
    "properties": {
     "count": {
      "type": "integer"
     }
    }
   },
   "Deleted": {
    "type": "object",
    "required": [
     "deleted"
    ],
    "properties": {
     "deleted": {
      "type": "boolean"
     }
    }
   },
   "Balance": {
    "type": "object",
    "required": [
     "credit_id",
     "remaining",
     "reserved",
     "settled",
     "source",
     "total"
    ],
    "properties": {
     "credit_id": {
      "type": "string"
     },
     "remaining": {
      "type": "number"
     },
     "reserved": {
      "type": "number"
     },
     "settled": {
      "type": "number"
     },
     "source": {
      "$ref": "#/components/schemas/ProviderType"
     },
     "total": {
      "type": [
       "number",
       "null"
      ]
     }
    }
   },
   "BundleCreate": {
    "type": "object",
    "required": [
     "bundle_name",
     "credit_id",
     "currency",
     "price_per_unit"
    ],
    "properties": {
     "bundle_name": {
      "type": "string",
      "maxLength": 255
     },
     "credit_id": {
      "type": "string"
     },
     "currency": {
      "$ref": "#/components/schemas/Currency"
     },
     "bundle_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BundleType"
       },
       {
        "type": "null"
       }
      ]
     },
     "price_per_unit": {
      "type": "integer",
      "minimum": 0
     },
     "price_per_unit_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "quantity": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Quantity"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BundleStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "currency_prices": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/CurrencyPriceInput"
      },
      "maxItems": 50
     },
     "compatible_plan_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      },
      "maxItems": 100
     }
    }
   },
   "BundleUpdate": {
    "type": "object",
    "required": [
     "bundle_name",
     "price_per_unit"
    ],
    "properties": {
     "bundle_name": {
      "type": "string",
      "maxLength": 255
     },
     "price_per_unit": {
      "type": "integer",
      "minimum": 0
     },
     "price_per_unit_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "quantity": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Quantity"
       },
       {
        "type": "null"
       }
      ]
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BundleStatus"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "currency_prices": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/CurrencyPriceInput"
      },
      "maxItems": 50
     },
     "compatible_plan_ids": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      },
      "maxItems": 100
     }
    }
   },
   "Bundle": {
    "type": "object",
    "required": [
     "id",
     "name",
     "bundle_type",
     "status",
     "billing_invoice_id",
     "credit_id",
     "credit_name",
     "credit_description",
     "credit_icon",
     "currency_prices",
     "compatible_plan_ids",
     "expiry_type",
     "expiry_unit",
     "expiry_unit_count",
     "has_grants",
     "plural_name",
     "price",
     "quantity",
     "singular_name",
     "unit_price",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "bundle_type": {
      "$ref": "#/components/schemas/BundleType"
     },
     "status": {
      "$ref": "#/components/schemas/BundleStatus"
     },
     "billing_invoice_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_id": {
      "type": "string"
     },
     "credit_name": {
      "type": "string"
     },
     "credit_description": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_icon": {
      "type": [
       "string",
       "null"
      ]
     },
     "currency_prices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CurrencyPrice"
      }
     },
     "compatible_plan_ids": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "expiry_type": {
      "$ref": "#/components/schemas/ExpiryType"
     },
     "expiry_unit": {
      "$ref": "#/components/schemas/ExpiryUnit"
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "has_grants": {
      "type": "boolean"
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     },
     "quantity": {
      "type": [
       "number",
       "null"
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "unit_price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "CompanyGrantCreate": {
    "type": "object",
    "required": [
     "company_id",
     "credit_id",
     "quantity",
     "reason"
    ],
    "properties": {
     "company_id": {
      "type": "string"
     },
     "credit_id": {
      "type": "string"
     },
     "quantity": {
      "$ref": "#/components/schemas/Quantity"
     },
     "reason": {
      "$ref": "#/components/schemas/GrantReason"
     },
     "expires_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "billing_periods_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "currency": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Currency"
       },
       {
        "type": "null"
       }
      ]
     },
     "renewal_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "renewal_period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetStart"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit_bundle_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "GrantTransfer": {
    "type": "object",
    "required": [
     "id",
     "amount",
     "direction",
     "reason",
     "related_grant_id",
     "created_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "amount": {
      "type": "number"
     },
     "direction": {
      "type": "string"
     },
     "reason": {
      "type": "string"
     },
     "related_grant_id": {
      "type": "string"
     },
     "created_at": {
      "type": "string"
     }
    }
   },
   "Grant": {
    "type": "object",
    "required": [
     "id",
     "company_id",
     "company_name",
     "company_license_id",
     "license_name",
     "created_at",
     "updated_at",
     "valid_from",
     "credit_icon",
     "credit_name",
     "currency",
     "expires_at",
     "grant_reason",
     "plan_id",
     "plan_name",
     "postpaid_charge_amount",
     "postpaid_charge_currency",
     "postpaid_charged_credits",
     "quantity",
     "quantity_remaining",
     "quantity_used",
     "renewal_enabled",
     "renewal_period",
     "reserved",
     "settled",
     "source_grant_id",
     "source_label",
     "transfers",
     "zeroed_out_date",
     "zeroed_out_reason",
     "credit_id",
     "credit_bundle_id",
     "price"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "company_name": {
      "type": "string"
     },
     "company_license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "license_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "valid_from": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_icon": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_name": {
      "type": "string"
     },
     "currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "grant_reason": {
      "$ref": "#/components/schemas/GrantReason"
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plan_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_charge_amount": {
      "type": [
       "number",
       "null"
      ]
     },
     "postpaid_charge_currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_charged_credits": {
      "type": [
       "number",
       "null"
      ]
     },
     "quantity": {
      "type": "number"
     },
     "quantity_remaining": {
      "type": "number"
     },
     "quantity_used": {
      "type": "number"
     },
     "renewal_enabled": {
      "type": "boolean"
     },
     "renewal_period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "reserved": {
      "type": [
       "number",
       "null"
      ]
     },
     "settled": {
      "type": [
       "number",
       "null"
      ]
     },
     "source_grant_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "source_label": {
      "type": "string"
     },
     "transfers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GrantTransfer"
      }
     },
     "zeroed_out_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "zeroed_out_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ZeroedOutReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit_id": {
      "type": "string"
     },
     "credit_bundle_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "CompanyGrant": {
    "type": "object",
    "description": "A grant as the list of a company shows it, with other names for some fields.",
    "required": [
     "id",
     "company_id",
     "company_name",
     "company_license_id",
     "license_name",
     "created_at",
     "updated_at",
     "valid_from",
     "credit_icon",
     "credit_name",
     "currency",
     "expires_at",
     "grant_reason",
     "plan_id",
     "plan_name",
     "postpaid_charge_amount",
     "postpaid_charge_currency",
     "postpaid_charged_credits",
     "quantity",
     "quantity_remaining",
     "quantity_used",
     "renewal_enabled",
     "renewal_period",
     "reserved",
     "settled",
     "source_grant_id",
     "source_label",
     "transfers",
     "zeroed_out_date",
     "zeroed_out_reason",
     "arrears_cadence",
     "billing_credit_id",
     "billing_credit_bundle_id",
     "credit_description",
     "exhausted_at",
     "expiry_type",
     "expiry_unit",
     "expiry_unit_count",
     "plural_name",
     "postpaid_period_end",
     "postpaid_rate",
     "postpaid_rate_decimal",
     "price",
     "singular_name"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "company_name": {
      "type": "string"
     },
     "company_license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "license_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "valid_from": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_icon": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_name": {
      "type": "string"
     },
     "currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "expires_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "grant_reason": {
      "$ref": "#/components/schemas/GrantReason"
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plan_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_charge_amount": {
      "type": [
       "number",
       "null"
      ]
     },
     "postpaid_charge_currency": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_charged_credits": {
      "type": [
       "number",
       "null"
      ]
     },
     "quantity": {
      "type": "number"
     },
     "quantity_remaining": {
      "type": "number"
     },
     "quantity_used": {
      "type": "number"
     },
     "renewal_enabled": {
      "type": "boolean"
     },
     "renewal_period": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "reserved": {
      "type": [
       "number",
       "null"
      ]
     },
     "settled": {
      "type": [
       "number",
       "null"
      ]
     },
     "source_grant_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "source_label": {
      "type": "string"
     },
     "transfers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GrantTransfer"
      }
     },
     "zeroed_out_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "zeroed_out_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ZeroedOutReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "arrears_cadence": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "billing_credit_id": {
      "type": "string"
     },
     "billing_credit_bundle_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_description": {
      "type": "string"
     },
     "exhausted_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_period_end": {
      "type": [
       "string",
       "null"
      ]
     },
     "postpaid_rate": {
      "type": [
       "number",
       "null"
      ]
     },
     "postpaid_rate_decimal": {
      "type": [
       "string",
       "null"
      ]
     },
     "price": {
      "type": [
       "object",
       "null"
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "ZeroOut": {
    "type": "object",
    "properties": {
     "reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ZeroedOutReason"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "LeaseAcquire": {
    "type": "object",
    "required": [
     "company_id",
     "credit_type_id",
     "requested_amount"
    ],
    "properties": {
     "company_id": {
      "type": "string"
     },
     "credit_type_id": {
      "type": "string"
     },
     "requested_amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "expires_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "LeaseExtend": {
    "type": "object",
    "required": [
     "additional_amount"
    ],
    "properties": {
     "additional_amount": {
      "type": "number",
      "minimum": 0,
      "maximum": 900000000000
     },
     "expires_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "idempotency_key": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IdempotencyKey"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "Lease": {
    "type": "object",
    "required": [
     "id",
     "company_id",
     "credit_type_id",
     "granted_amount",
     "tracked_amount",
     "expires_at",
     "released_at",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "credit_type_id": {
      "type": "string"
     },
     "granted_amount": {
      "type": "number"
     },
     "tracked_amount": {
      "type": "number"
     },
     "expires_at": {
      "type": "string"
     },
     "released_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "ReservationCreate": {
    "type": "object",
    "required": [
     "company_id",
     "credit_type_id",
     "amount"
    ],
    "properties": {
     "company_id": {
      "type": "string"
     },
     "credit_type_id": {
      "type": "string"
     },
     "amount": {
      "$ref": "#/components/schemas/Amount"
     },
     "expires_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "idempotency_key": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IdempotencyKey"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "Reservation": {
    "type": "object",
    "required": [
     "id",
     "company_id",
     "credit_type_id",
     "reserved_amount",
     "settled_amount",
     "expires_at",
     "released_at",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "credit_type_id": {
      "type": "string"
     },
     "reserved_amount": {
      "type": "number"
     },
     "settled_amount": {
      "type": "number"
     },
     "expires_at": {
      "type": "string"
     },
     "released_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "CreditAmount": {
    "type": "integer",
    "description": "Whole credits.",
    "minimum": 0,
    "maximum": 9999999999
   },
   "PriceTierInput": {
    "type": "object",
    "properties": {
     "per_unit_price": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "per_unit_price_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "up_to": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1
     }
    }
   },
   "TopUpAmountType": {
    "type": "string",
    "enum": [
     "credit"
    ]
   },
   "PlanGrantCreate": {
    "type": "object",
    "required": [
     "plan_id",
     "credit_id",
     "credit_amount",
     "reset_cadence",
     "reset_start"
    ],
    "properties": {
     "plan_id": {
      "type": "string"
     },
     "credit_id": {
      "type": "string"
     },
     "credit_amount": {
      "$ref": "#/components/schemas/CreditAmount"
     },
     "reset_cadence": {
      "$ref": "#/components/schemas/ResetCadence"
     },
     "reset_start": {
      "$ref": "#/components/schemas/ResetStart"
     },
     "plan_version_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "company_credit_amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditAmount"
       },
       {
        "type": "null"
       }
      ]
     },
     "rollover_percentage": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 100
     },
     "reset_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "scaling": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Scaling"
       },
       {
        "type": "null"
       }
      ]
     },
     "license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "apply_to_existing": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_availability": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TopUpAvailability"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_self_service": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Quantity"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_amount_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TopUpAmountType"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_threshold_credits": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "auto_topup_threshold_percent": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 100
     },
     "auto_topup_expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "can_buy_bundles": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "billing_mode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BillingMode"
       },
       {
        "type": "null"
       }
      ]
     },
     "unit_price": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "unit_price_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "price_tiers": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/PriceTierInput"
      },
      "maxItems": 50
     },
     "tier_mode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TiersMode"
       },
       {
        "type": "null"
       }
      ]
     },
     "postpaid_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "postpaid_rate_per_unit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "postpaid_rate_per_unit_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "overdraft_limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 900000000000
     },
     "arrears_cadence": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "arrears_anchor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsAnchor"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "PlanGrantUpdate": {
    "type": "object",
    "required": [
     "reset_cadence",
     "reset_start"
    ],
    "properties": {
     "credit_amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditAmount"
       },
       {
        "type": "null"
       }
      ]
     },
     "reset_cadence": {
      "$ref": "#/components/schemas/ResetCadence"
     },
     "reset_start": {
      "$ref": "#/components/schemas/ResetStart"
     },
     "company_credit_amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CreditAmount"
       },
       {
        "type": "null"
       }
      ]
     },
     "rollover_percentage": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 100
     },
     "reset_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "scaling": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Scaling"
       },
       {
        "type": "null"
       }
      ]
     },
     "license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "apply_to_existing": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_availability": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TopUpAvailability"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_self_service": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "auto_topup_amount": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Quantity"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_amount_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TopUpAmountType"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_threshold_credits": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "auto_topup_threshold_percent": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 100
     },
     "auto_topup_expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 10000
     },
     "can_buy_bundles": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "billing_mode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/BillingMode"
       },
       {
        "type": "null"
       }
      ]
     },
     "unit_price": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "unit_price_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "price_tiers": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "$ref": "#/components/schemas/PriceTierInput"
      },
      "maxItems": 50
     },
     "tier_mode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TiersMode"
       },
       {
        "type": "null"
       }
      ]
     },
     "postpaid_enabled": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "postpaid_rate_per_unit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0
     },
     "postpaid_rate_per_unit_decimal": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Decimal"
       },
       {
        "type": "null"
       }
      ]
     },
     "overdraft_limit": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 900000000000
     },
     "arrears_cadence": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "arrears_anchor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsAnchor"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "PriceTier": {
    "type": "object",
    "required": [
     "from",
     "to",
     "per_unit_price",
     "per_unit_price_decimal"
    ],
    "properties": {
     "from": {
      "type": "integer"
     },
     "to": {
      "type": [
       "integer",
       "null"
      ]
     },
     "per_unit_price": {
      "type": [
       "integer",
       "null"
      ]
     },
     "per_unit_price_decimal": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Preview": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "image_url"
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
     "image_url": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "PlanGrant": {
    "type": "object",
    "required": [
     "id",
     "plan_id",
     "plan_name",
     "plan",
     "plan_version_id",
     "credit_id",
     "credit_name",
     "credit_singular_name",
     "credit_plural_name",
     "credit",
     "credit_amount",
     "company_credit_amount",
     "reset_cadence",
     "reset_start",
     "reset_type",
     "rollover_percentage",
     "expiry_type",
     "expiry_unit",
     "expiry_unit_count",
     "scaling",
     "license_id",
     "auto_topup_availability",
     "auto_topup_enabled",
     "auto_topup_self_service",
     "auto_topup_amount",
     "auto_topup_amount_type",
     "auto_topup_threshold_credits",
     "auto_topup_threshold_percent",
     "auto_topup_expiry_type",
     "auto_topup_expiry_unit",
     "auto_topup_expiry_unit_count",
     "can_buy_bundles",
     "billing_mode",
     "price",
     "unit_price",
     "unit_price_decimal",
     "price_tiers",
     "tier_mode",
     "postpaid_enabled",
     "postpaid_rate_per_unit",
     "postpaid_rate_per_unit_decimal",
     "overdraft_limit",
     "arrears_cadence",
     "arrears_anchor",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "plan_id": {
      "type": "string"
     },
     "plan_name": {
      "type": "string"
     },
     "plan": {
      "$ref": "#/components/schemas/Preview"
     },
     "plan_version_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_id": {
      "type": "string"
     },
     "credit_name": {
      "type": "string"
     },
     "credit_singular_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit": {
      "$ref": "#/components/schemas/Credit"
     },
     "credit_amount": {
      "type": "number"
     },
     "company_credit_amount": {
      "type": "number"
     },
     "reset_cadence": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "reset_start": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetStart"
       },
       {
        "type": "null"
       }
      ]
     },
     "reset_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ResetType"
       },
       {
        "type": "null"
       }
      ]
     },
     "rollover_percentage": {
      "type": "integer"
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "scaling": {
      "$ref": "#/components/schemas/Scaling"
     },
     "license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "auto_topup_availability": {
      "$ref": "#/components/schemas/TopUpAvailability"
     },
     "auto_topup_enabled": {
      "type": "boolean"
     },
     "auto_topup_self_service": {
      "type": "boolean"
     },
     "auto_topup_amount": {
      "type": [
       "number",
       "null"
      ]
     },
     "auto_topup_amount_type": {
      "type": [
       "string",
       "null"
      ]
     },
     "auto_topup_threshold_credits": {
      "type": [
       "number",
       "null"
      ]
     },
     "auto_topup_threshold_percent": {
      "type": [
       "integer",
       "null"
      ]
     },
     "auto_topup_expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "auto_topup_expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "can_buy_bundles": {
      "type": "boolean"
     },
     "billing_mode": {
      "$ref": "#/components/schemas/BillingMode"
     },
     "price": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Price"
       },
       {
        "type": "null"
       }
      ]
     },
     "unit_price": {
      "type": [
       "integer",
       "null"
      ]
     },
     "unit_price_decimal": {
      "type": [
       "string",
       "null"
      ]
     },
     "price_tiers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PriceTier"
      }
     },
     "tier_mode": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TiersMode"
       },
       {
        "type": "null"
       }
      ]
     },
     "postpaid_enabled": {
      "type": "boolean"
     },
     "postpaid_rate_per_unit": {
      "type": [
       "integer",
       "null"
      ]
     },
     "postpaid_rate_per_unit_decimal": {
      "type": [
       "string",
       "null"
      ]
     },
     "overdraft_limit": {
      "type": [
       "number",
       "null"
      ]
     },
     "arrears_cadence": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsCadence"
       },
       {
        "type": "null"
       }
      ]
     },
     "arrears_anchor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ArrearsAnchor"
       },
       {
        "type": "null"
       }
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "LedgerCompany": {
    "type": "object",
    "required": [
     "id",
     "name",
     "logo_url"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "logo_url": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "LedgerCredit": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "icon",
     "plural_name",
     "singular_name"
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
     "icon": {
      "type": [
       "string",
       "null"
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "LedgerFeature": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "icon"
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
     "icon": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Ledger": {
    "type": "object",
    "description": "A row of the ledger of a company. Positive amounts give credits, negative ones take them.",
    "required": [
     "event_id",
     "event_type",
     "event_at",
     "amount",
     "billing_credit_id",
     "credit_name",
     "company_id",
     "environment_id",
     "source_id",
     "company",
     "credit",
     "feature",
     "feature_id",
     "grant_id",
     "from_grant_id",
     "to_grant_id",
     "grant_quantity",
     "grant_quantity_remaining",
     "grant_reason",
     "grant_valid_from",
     "grant_expires_at",
     "expiry_type",
     "expiry_unit",
     "expiry_unit_count",
     "plan_id",
     "billing_credit_bundle_id",
     "auto_topup_log_id",
     "quantity_consumed",
     "quantity_remaining_at_zero_out",
     "transfer_reason",
     "usage_event_id",
     "usage_reason",
     "zeroed_out_reason"
    ],
    "properties": {
     "event_id": {
      "type": "string"
     },
     "event_type": {
      "$ref": "#/components/schemas/LedgerEventType"
     },
     "event_at": {
      "type": "string"
     },
     "amount": {
      "type": "number"
     },
     "billing_credit_id": {
      "type": "string"
     },
     "credit_name": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "source_id": {
      "type": "integer"
     },
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/LedgerCompany"
       },
       {
        "type": "null"
       }
      ]
     },
     "credit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/LedgerCredit"
       },
       {
        "type": "null"
       }
      ]
     },
     "feature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/LedgerFeature"
       },
       {
        "type": "null"
       }
      ]
     },
     "feature_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "grant_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "from_grant_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "to_grant_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "grant_quantity": {
      "type": [
       "number",
       "null"
      ]
     },
     "grant_quantity_remaining": {
      "type": [
       "number",
       "null"
      ]
     },
     "grant_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/GrantReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "grant_valid_from": {
      "type": [
       "string",
       "null"
      ]
     },
     "grant_expires_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "expiry_type": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryType"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ExpiryUnit"
       },
       {
        "type": "null"
       }
      ]
     },
     "expiry_unit_count": {
      "type": [
       "integer",
       "null"
      ]
     },
     "plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_credit_bundle_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "auto_topup_log_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "quantity_consumed": {
      "type": [
       "number",
       "null"
      ]
     },
     "quantity_remaining_at_zero_out": {
      "type": [
       "number",
       "null"
      ]
     },
     "transfer_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TransferReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "usage_event_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "usage_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/UsageReason"
       },
       {
        "type": "null"
       }
      ]
     },
     "zeroed_out_reason": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ZeroedOutReason"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "EventQuantity": {
    "description": "A whole number. Below zero it gives back.",
    "anyOf": [
     {
      "type": "integer",
      "minimum": 1,
      "maximum": 900000000000
     },
     {
      "type": "integer",
      "minimum": -900000000000,
      "maximum": -1
     }
    ]
   },
   "EventBody": {
    "type": "object",
    "description": "What happened; which fields count depends on the type of the event.",
    "properties": {
     "event": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "user": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "quantity": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EventQuantity"
       },
       {
        "type": "null"
       }
      ]
     },
     "lease_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "reservation_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "keys": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "name": {
      "type": [
       "string",
       "null"
      ]
     },
     "traits": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "EventCreate": {
    "type": "object",
    "required": [
     "event_type"
    ],
    "properties": {
     "event_type": {
      "$ref": "#/components/schemas/EventType"
     },
     "body": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EventBody"
       },
       {
        "type": "null"
       }
      ]
     },
     "idempotency_key": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IdempotencyKey"
       },
       {
        "type": "null"
       }
      ]
     },
     "sent_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "trusted_client_clock": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "backfill": {
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "EventBatchCreate": {
    "type": "object",
    "required": [
     "events"
    ],
    "properties": {
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EventCreate"
      },
      "maxItems": 1000
     }
    }
   },
   "CapturedEvent": {
    "type": "object",
    "description": "An event as the client sends it, each with the key.",
    "required": [
     "type"
    ],
    "properties": {
     "api_key": {
      "type": [
       "string",
       "null"
      ]
     },
     "type": {
      "$ref": "#/components/schemas/EventType"
     },
     "body": {
      "type": [
       "object",
       "null"
      ]
     },
     "idempotency_key": {
      "type": [
       "string",
       "null"
      ]
     },
     "sent_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "trusted_client_clock": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "backfill": {
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "CaptureBatch": {
    "type": "object",
    "required": [
     "events"
    ],
    "properties": {
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CapturedEvent"
      }
     }
    }
   },
   "CaptureAnswer": {
    "type": "object",
    "required": [
     "accepted"
    ],
    "properties": {
     "accepted": {
      "type": "integer"
     }
    }
   },
   "RawEvent": {
    "type": "object",
    "required": [
     "captured_at",
     "event_id",
     "remote_addr",
     "remote_ip",
     "user_agent"
    ],
    "properties": {
     "captured_at": {
      "type": "string"
     },
     "event_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "remote_addr": {
      "type": [
       "string",
       "null"
      ]
     },
     "remote_ip": {
      "type": "string"
     },
     "user_agent": {
      "type": "string"
     }
    }
   },
   "RawEventBatch": {
    "type": "object",
    "required": [
     "events"
    ],
    "properties": {
     "events": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RawEvent"
      }
     }
    }
   },
   "CompanyUpsert": {
    "type": "object",
    "required": [
     "keys"
    ],
    "properties": {
     "keys": {
      "$ref": "#/components/schemas/Keys"
     },
     "id": {
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
     "traits": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "last_seen_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "base_plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "base_plan_price_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "prevent_key_remap": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "remove_keys": {
      "type": [
       "array",
       "null"
      ],
      "items": {
       "type": "string"
      },
      "maxItems": 100
     },
     "update_only": {
      "type": [
       "boolean",
       "null"
      ]
     }
    }
   },
   "KeysInput": {
    "type": "object",
    "required": [
     "keys"
    ],
    "properties": {
     "keys": {
      "$ref": "#/components/schemas/Keys"
     }
    }
   },
   "EntityKey": {
    "type": "object",
    "required": [
     "id",
     "key",
     "value",
     "definition",
     "definition_id",
     "entity_id",
     "entity_type",
     "environment_id",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "value": {
      "type": "string"
     },
     "definition": {
      "type": [
       "object",
       "null"
      ]
     },
     "definition_id": {
      "type": "string"
     },
     "entity_id": {
      "type": "string"
     },
     "entity_type": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "CompanyPlan": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "image_url",
     "added_on",
     "billing_product_external_id",
     "billing_product_id",
     "included_credit_grants",
     "plan_period",
     "plan_price",
     "plan_version_id"
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
     "image_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "added_on": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_product_external_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_product_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "included_credit_grants": {
      "type": "array",
      "items": {}
     },
     "plan_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "plan_price": {
      "type": [
       "number",
       "null"
      ]
     },
     "plan_version_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "FeatureEntitlement": {
    "type": "object",
    "required": [
     "feature_id",
     "feature_key",
     "value_type",
     "allocation",
     "consumption_rate",
     "credit_id",
     "credit_remaining",
     "credit_reserved",
     "credit_settled",
     "credit_total",
     "credit_used",
     "event_name",
     "event_subtype",
     "metric_period",
     "metric_reset_at",
     "month_reset",
     "soft_limit",
     "usage",
     "warning_tiers"
    ],
    "properties": {
     "feature_id": {
      "type": "string"
     },
     "feature_key": {
      "type": "string"
     },
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "allocation": {
      "type": [
       "integer",
       "null"
      ]
     },
     "consumption_rate": {
      "type": [
       "number",
       "null"
      ]
     },
     "credit_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_remaining": {
      "type": [
       "number",
       "null"
      ]
     },
     "credit_reserved": {
      "type": [
       "number",
       "null"
      ]
     },
     "credit_settled": {
      "type": [
       "number",
       "null"
      ]
     },
     "credit_total": {
      "type": [
       "number",
       "null"
      ]
     },
     "credit_used": {
      "type": [
       "number",
       "null"
      ]
     },
     "event_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "event_subtype": {
      "type": [
       "string",
       "null"
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "metric_reset_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "month_reset": {
      "type": [
       "string",
       "null"
      ]
     },
     "soft_limit": {
      "type": [
       "integer",
       "null"
      ]
     },
     "usage": {
      "type": [
       "integer",
       "null"
      ]
     },
     "warning_tiers": {
      "type": "array",
      "items": {}
     }
    }
   },
   "Company": {
    "type": "object",
    "required": [
     "id",
     "name",
     "environment_id",
     "keys",
     "traits",
     "billing_credit_balances",
     "add_ons",
     "plan",
     "plans",
     "billing_profile",
     "billing_profiles",
     "billing_subscription",
     "billing_subscriptions",
     "custom_plan_billings",
     "default_payment_method",
     "entitlements",
     "entity_traits",
     "last_seen_at",
     "logo_url",
     "metrics",
     "payment_methods",
     "pending_migration",
     "rules",
     "scheduled_downgrade",
     "user_count",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "keys": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/EntityKey"
      }
     },
     "traits": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "billing_credit_balances": {
      "type": "object",
      "additionalProperties": {
       "type": "number"
      }
     },
     "add_ons": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CompanyPlan"
      }
     },
     "plan": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/CompanyPlan"
       },
       {
        "type": "null"
       }
      ]
     },
     "plans": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Preview"
      }
     },
     "billing_profile": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_profiles": {
      "type": "array",
      "items": {}
     },
     "billing_subscription": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_subscriptions": {
      "type": "array",
      "items": {}
     },
     "custom_plan_billings": {
      "type": "array",
      "items": {}
     },
     "default_payment_method": {
      "type": [
       "object",
       "null"
      ]
     },
     "entitlements": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FeatureEntitlement"
      }
     },
     "entity_traits": {
      "type": "array",
      "items": {}
     },
     "last_seen_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "logo_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "metrics": {
      "type": "array",
      "items": {}
     },
     "payment_methods": {
      "type": "array",
      "items": {}
     },
     "pending_migration": {
      "type": [
       "object",
       "null"
      ]
     },
     "rules": {
      "type": "array",
      "items": {}
     },
     "scheduled_downgrade": {
      "type": [
       "object",
       "null"
      ]
     },
     "user_count": {
      "type": "integer"
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "CompanyPlansUpdate": {
    "type": "object",
    "required": [
     "add_on_ids"
    ],
    "properties": {
     "add_on_ids": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "maxItems": 100
     },
     "base_plan_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "PlanSelection": {
    "type": "object",
    "required": [
     "plan_id"
    ],
    "properties": {
     "plan_id": {
      "type": "string"
     },
     "price_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "version_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "BundlePurchase": {
    "type": "object",
    "required": [
     "bundle_id",
     "quantity"
    ],
    "properties": {
     "bundle_id": {
      "type": "string"
     },
     "quantity": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
     }
    }
   },
   "PlanManage": {
    "type": "object",
    "required": [
     "company_id",
     "add_on_selections",
     "credit_bundles",
     "custom_field_values",
     "pay_in_advance_entitlements"
    ],
    "properties": {
     "company_id": {
      "type": "string"
     },
     "add_on_selections": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PlanSelection"
      },
      "maxItems": 100
     },
     "credit_bundles": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/BundlePurchase"
      },
      "maxItems": 100
     },
     "custom_field_values": {
      "type": "array",
      "items": {}
     },
     "pay_in_advance_entitlements": {
      "type": "array",
      "items": {}
     },
     "base_plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "base_plan_price_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "base_plan_version_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "billing_cycle_anchor": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "cancel_immediately": {
      "type": [
       "boolean",
       "null"
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
     }
    }
   },
   "PlanManaged": {
    "type": "object",
    "required": [
     "company",
     "success"
    ],
    "properties": {
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Company"
       },
       {
        "type": "null"
       }
      ]
     },
     "success": {
      "type": "boolean"
     }
    }
   },
   "PlanCreate": {
    "type": "object",
    "required": [
     "name",
     "plan_type"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "plan_type": {
      "$ref": "#/components/schemas/PlanType"
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "icon": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     }
    }
   },
   "PlanUpdate": {
    "type": "object",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "icon": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     }
    }
   },
   "Plan": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "icon",
     "plan_type",
     "audience_type",
     "active_version",
     "draft_version",
     "versions",
     "billing_linked_resource",
     "billing_product",
     "billing_strategy",
     "catalogs",
     "charge_type",
     "company_count",
     "company_id",
     "company_logo_url",
     "company_name",
     "controlled_by",
     "copied_from_plan_id",
     "credits",
     "currency_prices",
     "entitlements",
     "features",
     "included_credit_grants",
     "is_default",
     "is_free",
     "is_trialable",
     "monthly_price",
     "one_time_price",
     "quarterly_price",
     "yearly_price",
     "trial_days",
     "created_at",
     "updated_at"
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
     "icon": {
      "type": "string"
     },
     "plan_type": {
      "$ref": "#/components/schemas/PlanType"
     },
     "audience_type": {
      "type": [
       "string",
       "null"
      ]
     },
     "active_version": {
      "type": [
       "object",
       "null"
      ]
     },
     "draft_version": {
      "type": [
       "object",
       "null"
      ]
     },
     "versions": {
      "type": "array",
      "items": {}
     },
     "billing_linked_resource": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_product": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_strategy": {
      "type": "string"
     },
     "catalogs": {
      "type": "array",
      "items": {}
     },
     "charge_type": {
      "type": "string"
     },
     "company_count": {
      "type": "integer"
     },
     "company_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "company_logo_url": {
      "type": [
       "string",
       "null"
      ]
     },
     "company_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "controlled_by": {
      "$ref": "#/components/schemas/ProviderType"
     },
     "copied_from_plan_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credits": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Credit"
      }
     },
     "currency_prices": {
      "type": "array",
      "items": {}
     },
     "entitlements": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PlanEntitlement"
      }
     },
     "features": {
      "type": "array",
      "items": {}
     },
     "included_credit_grants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PlanGrant"
      }
     },
     "is_default": {
      "type": "boolean"
     },
     "is_free": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "is_trialable": {
      "type": "boolean"
     },
     "monthly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "one_time_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "quarterly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "yearly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "trial_days": {
      "type": [
       "integer",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "FlagInput": {
    "type": "object",
    "required": [
     "key",
     "name",
     "description",
     "default_value",
     "flag_type"
    ],
    "properties": {
     "key": {
      "type": "string",
      "maxLength": 255
     },
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": "string",
      "maxLength": 1024
     },
     "default_value": {
      "type": "boolean"
     },
     "flag_type": {
      "$ref": "#/components/schemas/FlagType"
     },
     "feature_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "id": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "FlagCreate": {
    "type": "object",
    "required": [
     "key",
     "name",
     "description",
     "default_value",
     "flag_type"
    ],
    "properties": {
     "key": {
      "type": "string",
      "maxLength": 255
     },
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": "string",
      "maxLength": 1024
     },
     "default_value": {
      "type": "boolean"
     },
     "flag_type": {
      "$ref": "#/components/schemas/FlagType"
     },
     "feature_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "Flag": {
    "type": "object",
    "required": [
     "id",
     "key",
     "name",
     "description",
     "default_value",
     "flag_type",
     "feature_id",
     "maintainer_account_member_id",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "default_value": {
      "type": "boolean"
     },
     "flag_type": {
      "$ref": "#/components/schemas/FlagType"
     },
     "feature_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "FlagDetail": {
    "type": "object",
    "required": [
     "id",
     "key",
     "name",
     "description",
     "default_value",
     "flag_type",
     "feature",
     "feature_id",
     "last_checked_at",
     "maintainer",
     "maintainer_account_member_id",
     "rules",
     "created_at",
     "updated_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "key": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "description": {
      "type": "string"
     },
     "default_value": {
      "type": "boolean"
     },
     "flag_type": {
      "$ref": "#/components/schemas/FlagType"
     },
     "feature": {
      "type": [
       "object",
       "null"
      ]
     },
     "feature_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "last_checked_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer": {
      "type": [
       "object",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "rules": {
      "type": "array",
      "items": {}
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "FeatureCreate": {
    "type": "object",
    "required": [
     "name",
     "description",
     "feature_type"
    ],
    "properties": {
     "name": {
      "type": "string",
      "maxLength": 255
     },
     "description": {
      "type": "string",
      "maxLength": 1024
     },
     "feature_type": {
      "$ref": "#/components/schemas/FeatureType"
     },
     "event_subtype": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "flag": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FlagInput"
       },
       {
        "type": "null"
       }
      ]
     },
     "icon": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "lifecycle_phase": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 255
     },
     "trait_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "FeatureSummary": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "feature_type",
     "event_subtype",
     "icon",
     "license_id",
     "lifecycle_phase",
     "maintainer_account_member_id",
     "plural_name",
     "singular_name",
     "trait_id",
     "usage_limit_trait_id",
     "created_at",
     "updated_at"
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
     "feature_type": {
      "$ref": "#/components/schemas/FeatureType"
     },
     "event_subtype": {
      "type": [
       "string",
       "null"
      ]
     },
     "icon": {
      "type": "string"
     },
     "license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "lifecycle_phase": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "usage_limit_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     }
    }
   },
   "Feature": {
    "type": "object",
    "required": [
     "id",
     "name",
     "description",
     "feature_type",
     "event_subtype",
     "icon",
     "license_id",
     "lifecycle_phase",
     "maintainer_account_member_id",
     "plural_name",
     "singular_name",
     "trait_id",
     "usage_limit_trait_id",
     "created_at",
     "updated_at",
     "flags",
     "plans",
     "billing_linked_resource",
     "billing_product",
     "event_summary",
     "maintainer",
     "trait"
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
     "feature_type": {
      "$ref": "#/components/schemas/FeatureType"
     },
     "event_subtype": {
      "type": [
       "string",
       "null"
      ]
     },
     "icon": {
      "type": "string"
     },
     "license_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "lifecycle_phase": {
      "type": [
       "string",
       "null"
      ]
     },
     "maintainer_account_member_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "plural_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "singular_name": {
      "type": [
       "string",
       "null"
      ]
     },
     "trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "usage_limit_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "flags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FlagDetail"
      }
     },
     "plans": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Preview"
      }
     },
     "billing_linked_resource": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_product": {
      "type": [
       "object",
       "null"
      ]
     },
     "event_summary": {
      "type": [
       "object",
       "null"
      ]
     },
     "maintainer": {
      "type": [
       "object",
       "null"
      ]
     },
     "trait": {
      "type": [
       "object",
       "null"
      ]
     }
    }
   },
   "ConsumptionRate": {
    "type": "number",
    "description": "Credits that one use costs, at most four decimals.",
    "exclusiveMinimum": 0,
    "maximum": 900000000000
   },
   "PlanEntitlementCreate": {
    "type": "object",
    "required": [
     "plan_id",
     "feature_id",
     "value_type"
    ],
    "properties": {
     "plan_id": {
      "type": "string"
     },
     "feature_id": {
      "type": "string"
     },
     "soft_limit": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "value_bool": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "value_numeric": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value_credit_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_consumption_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ConsumptionRate"
       },
       {
        "type": "null"
       }
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "metric_period_month_reset": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     }
    }
   },
   "CompanyOverrideCreate": {
    "type": "object",
    "required": [
     "company_id",
     "feature_id",
     "value_type"
    ],
    "properties": {
     "company_id": {
      "type": "string"
     },
     "feature_id": {
      "type": "string"
     },
     "expiration_date": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "note": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "value_bool": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "value_numeric": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value_credit_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_consumption_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ConsumptionRate"
       },
       {
        "type": "null"
       }
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "metric_period_month_reset": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     }
    }
   },
   "EntitlementUpdate": {
    "type": "object",
    "required": [
     "value_type"
    ],
    "properties": {
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "value_bool": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "value_numeric": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value_credit_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "credit_consumption_rate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/ConsumptionRate"
       },
       {
        "type": "null"
       }
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     },
     "metric_period_month_reset": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64
     }
    }
   },
   "PlanEntitlement": {
    "type": "object",
    "required": [
     "id",
     "environment_id",
     "feature",
     "feature_id",
     "value_type",
     "value_bool",
     "value_numeric",
     "value_trait",
     "value_trait_id",
     "value_credit",
     "consumption_rate",
     "metric_period",
     "metric_period_month_reset",
     "rule_id_usage_exceeded",
     "created_at",
     "updated_at",
     "rule_id",
     "plan",
     "plan_id",
     "billing_linked_resource",
     "billing_threshold",
     "currency_prices",
     "metered_monthly_price",
     "metered_quarterly_price",
     "metered_yearly_price",
     "overage_billing_cadence",
     "overage_invoice_anchor",
     "price_behavior",
     "soft_limit",
     "usage_based_product",
     "usage_quantity",
     "warning_tiers"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "feature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeatureSummary"
       },
       {
        "type": "null"
       }
      ]
     },
     "feature_id": {
      "type": "string"
     },
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "value_bool": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "value_numeric": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_trait": {
      "type": [
       "object",
       "null"
      ]
     },
     "value_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value_credit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Credit"
       },
       {
        "type": "null"
       }
      ]
     },
     "consumption_rate": {
      "type": [
       "number",
       "null"
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "metric_period_month_reset": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_id_usage_exceeded": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "rule_id": {
      "type": "string"
     },
     "plan": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Preview"
       },
       {
        "type": "null"
       }
      ]
     },
     "plan_id": {
      "type": "string"
     },
     "billing_linked_resource": {
      "type": [
       "object",
       "null"
      ]
     },
     "billing_threshold": {
      "type": [
       "integer",
       "null"
      ]
     },
     "currency_prices": {
      "type": "array",
      "items": {}
     },
     "metered_monthly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "metered_quarterly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "metered_yearly_price": {
      "type": [
       "object",
       "null"
      ]
     },
     "overage_billing_cadence": {
      "type": [
       "string",
       "null"
      ]
     },
     "overage_invoice_anchor": {
      "type": [
       "string",
       "null"
      ]
     },
     "price_behavior": {
      "type": [
       "string",
       "null"
      ]
     },
     "soft_limit": {
      "type": [
       "integer",
       "null"
      ]
     },
     "usage_based_product": {
      "type": [
       "object",
       "null"
      ]
     },
     "usage_quantity": {
      "type": [
       "integer",
       "null"
      ]
     },
     "warning_tiers": {
      "type": "array",
      "items": {}
     }
    }
   },
   "CompanyOverride": {
    "type": "object",
    "required": [
     "id",
     "environment_id",
     "feature",
     "feature_id",
     "value_type",
     "value_bool",
     "value_numeric",
     "value_trait",
     "value_trait_id",
     "value_credit",
     "consumption_rate",
     "metric_period",
     "metric_period_month_reset",
     "rule_id_usage_exceeded",
     "created_at",
     "updated_at",
     "rule_id",
     "company",
     "company_id",
     "expiration_date",
     "notes",
     "value_credit_id"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "environment_id": {
      "type": "string"
     },
     "feature": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeatureSummary"
       },
       {
        "type": "null"
       }
      ]
     },
     "feature_id": {
      "type": "string"
     },
     "value_type": {
      "$ref": "#/components/schemas/ValueType"
     },
     "value_bool": {
      "type": [
       "boolean",
       "null"
      ]
     },
     "value_numeric": {
      "type": [
       "integer",
       "null"
      ]
     },
     "value_trait": {
      "type": [
       "object",
       "null"
      ]
     },
     "value_trait_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value_credit": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Credit"
       },
       {
        "type": "null"
       }
      ]
     },
     "consumption_rate": {
      "type": [
       "number",
       "null"
      ]
     },
     "metric_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "metric_period_month_reset": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_id_usage_exceeded": {
      "type": [
       "string",
       "null"
      ]
     },
     "created_at": {
      "type": "string"
     },
     "updated_at": {
      "type": "string"
     },
     "rule_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Company"
       },
       {
        "type": "null"
       }
      ]
     },
     "company_id": {
      "type": "string"
     },
     "expiration_date": {
      "type": [
       "string",
       "null"
      ]
     },
     "notes": {
      "type": "array",
      "items": {}
     },
     "value_credit_id": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "EventUsage": {
    "type": "object",
    "required": [
     "event_subtype",
     "quantity"
    ],
    "properties": {
     "event_subtype": {
      "type": "string",
      "maxLength": 255
     },
     "quantity": {
      "type": "integer",
      "minimum": 0,
      "maximum": 900000000000
     }
    }
   },
   "Preflight": {
    "type": "object",
    "properties": {
     "credit_cost": {
      "type": [
       "object",
       "null"
      ],
      "description": "Credits by the id of the credit. Of a cost of 0 nothing is held.",
      "additionalProperties": {
       "type": "number",
       "minimum": 0,
       "maximum": 900000000000
      }
     },
     "event_usage": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EventUsage"
       },
       {
        "type": "null"
       }
      ]
     },
     "usage": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 900000000000
     }
    }
   },
   "FlagCheck": {
    "type": "object",
    "properties": {
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "user": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "preflight": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Preflight"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "FlagCheckAndReserve": {
    "type": "object",
    "properties": {
     "company": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "user": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Traits"
       },
       {
        "type": "null"
       }
      ]
     },
     "preflight": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Preflight"
       },
       {
        "type": "null"
       }
      ]
     },
     "quantity": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 900000000000
     },
     "expires_at": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Instant"
       },
       {
        "type": "null"
       }
      ]
     },
     "idempotency_key": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/IdempotencyKey"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "FlagResult": {
    "type": "object",
    "required": [
     "flag",
     "flag_id",
     "value",
     "reason",
     "company_id",
     "user_id",
     "entitlement",
     "error",
     "feature_allocation",
     "feature_usage",
     "feature_usage_event",
     "feature_usage_period",
     "feature_usage_reset_at",
     "rule_id",
     "rule_type"
    ],
    "properties": {
     "flag": {
      "type": "string"
     },
     "flag_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value": {
      "type": "boolean"
     },
     "reason": {
      "type": "string"
     },
     "company_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "user_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "entitlement": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeatureEntitlement"
       },
       {
        "type": "null"
       }
      ]
     },
     "error": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_allocation": {
      "type": [
       "integer",
       "null"
      ]
     },
     "feature_usage": {
      "type": [
       "integer",
       "null"
      ]
     },
     "feature_usage_event": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_usage_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_usage_reset_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_type": {
      "type": [
       "string",
       "null"
      ]
     }
    }
   },
   "FlagChecks": {
    "type": "object",
    "required": [
     "flags",
     "credit_balances",
     "plan"
    ],
    "properties": {
     "flags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FlagResult"
      }
     },
     "credit_balances": {
      "type": [
       "object",
       "null"
      ],
      "additionalProperties": true
     },
     "plan": {
      "type": [
       "object",
       "null"
      ]
     }
    }
   },
   "FlagHold": {
    "type": "object",
    "required": [
     "id",
     "company_id",
     "credit_type_id",
     "credits_reserved",
     "quantity_reserved",
     "consumption_rate",
     "event_subtype",
     "expires_at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "company_id": {
      "type": "string"
     },
     "credit_type_id": {
      "type": "string"
     },
     "credits_reserved": {
      "type": "number"
     },
     "quantity_reserved": {
      "type": "number"
     },
     "consumption_rate": {
      "type": "number"
     },
     "event_subtype": {
      "type": [
       "string",
       "null"
      ]
     },
     "expires_at": {
      "type": "string"
     }
    }
   },
   "FlagReservation": {
    "type": "object",
    "required": [
     "flag",
     "flag_id",
     "value",
     "reason",
     "company_id",
     "user_id",
     "entitlement",
     "error",
     "feature_allocation",
     "feature_usage",
     "feature_usage_event",
     "feature_usage_period",
     "feature_usage_reset_at",
     "rule_id",
     "rule_type"
    ],
    "properties": {
     "flag": {
      "type": "string"
     },
     "flag_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "value": {
      "type": "boolean"
     },
     "reason": {
      "type": "string"
     },
     "company_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "user_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "entitlement": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeatureEntitlement"
       },
       {
        "type": "null"
       }
      ]
     },
     "error": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_allocation": {
      "type": [
       "integer",
       "null"
      ]
     },
     "feature_usage": {
      "type": [
       "integer",
       "null"
      ]
     },
     "feature_usage_event": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_usage_period": {
      "type": [
       "string",
       "null"
      ]
     },
     "feature_usage_reset_at": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_id": {
      "type": [
       "string",
       "null"
      ]
     },
     "rule_type": {
      "type": [
       "string",
       "null"
      ]
     },
     "reservation": {
      "$ref": "#/components/schemas/FlagHold"
     }
    }
   }
  }
 }
}
`;
