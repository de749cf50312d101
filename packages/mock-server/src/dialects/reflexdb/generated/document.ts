// Generated from spec/dialects/reflexdb.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.1",
 "info": {
  "title": "ReflexDB build credits, as OpenCredits speaks it",
  "version": "1.0.0",
  "summary": "The part of ReflexDB's control plane API that moves credits.",
  "description": "The mock answers these calls below \`/reflexdb\`, and under MSW on ReflexDB's own host. What it does and where it\\ndiffers: docs/reflexdb.md.\\n",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  }
 },
 "servers": [
  {
   "url": "/reflexdb",
   "description": "The mock"
  }
 ],
 "security": [
  {
   "bearer": []
  }
 ],
 "tags": [
  {
   "name": "Admin",
   "description": "What operators do for a customer."
  },
  {
   "name": "Billing",
   "description": "What customers pay."
  }
 ],
 "paths": {
  "/v1/admin/customers/{id}/build-credits": {
   "post": {
    "operationId": "adjustBuildCredits",
    "tags": [
     "Admin"
    ],
    "summary": "Adjust build credits",
    "description": "Grants or deducts build credits. A positive amount adds credits above the plan limit, a negative one reduces\\nthem. Only for admins: a key that may only read is 403.\\n",
    "parameters": [
     {
      "$ref": "#/components/parameters/CustomerId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/BuildCreditAdjustmentInput"
       },
       "examples": {
        "seed": {
         "value": {
          "amount": 1,
          "reason": "example",
          "expiresAt": "2026-04-15T12:00:00Z"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The adjustment, and the net of all that count.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BuildCreditAdjustment"
        },
        "examples": {
         "seed": {
          "value": {
           "id": "019b76da-a800-7000-8000-000000000001",
           "customerId": "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0",
           "amount": 1,
           "reason": "example",
           "expiresAt": "2026-04-15T12:00:00.000Z",
           "totalAdjustment": 1
          }
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
  "/v1/admin/customers/{id}/plan": {
   "patch": {
    "operationId": "setPlan",
    "tags": [
     "Admin"
    ],
    "summary": "Set the plan of a customer",
    "description": "Keeps the name of the plan. Plan limits are ReflexDB's own and move no credits here.",
    "parameters": [
     {
      "$ref": "#/components/parameters/CustomerId"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlanInput"
       },
       "examples": {
        "pro": {
         "value": {
          "plan": "pro"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The customer and its plan.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CustomerPlan"
        },
        "examples": {
         "pro": {
          "value": {
           "id": "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0",
           "plan": "pro"
          }
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
  "/v1/billing/overage": {
   "post": {
    "operationId": "setOverage",
    "tags": [
     "Billing"
    ],
    "summary": "Not answered by the mock",
    "description": "Overage is money, and the mock has none.",
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
   "bearer": {
    "type": "http",
    "scheme": "bearer",
    "description": "A key of the mock in place of ReflexDB's token, such as \`sk_test_demo\`."
   }
  },
  "parameters": {
   "CustomerId": {
    "name": "id",
    "in": "path",
    "required": true,
    "description": "A customer: an account whose externalId is this uuid, as sent, in lower case or in upper case.",
    "schema": {
     "$ref": "#/components/schemas/Uuid"
    },
    "example": "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0"
   }
  },
  "responses": {
   "BadRequest": {
    "description": "Not a uuid, no integer, zero, or no instant.",
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
   "Forbidden": {
    "description": "A key that may only read.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "NotFound": {
    "description": "No such customer.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      }
     }
    }
   },
   "Conflict": {
    "description": "The customer is closed.",
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
   "Uuid": {
    "type": "string",
    "description": "8-4-4-4-12 hexadecimal digits in any case.",
    "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
   },
   "BuildCreditAdjustmentInput": {
    "type": "object",
    "required": [
     "amount"
    ],
    "properties": {
     "amount": {
      "description": "Credits to add (positive) or remove (negative). Must be non-zero.",
      "anyOf": [
       {
        "type": "integer",
        "minimum": 1,
        "maximum": 9007199254740991
       },
       {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": -1
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 1024
     },
     "expiresAt": {
      "description": "From then on the adjustment counts no more. In the past it never counts.",
      "type": [
       "string",
       "null"
      ],
      "pattern": "^\\\\d{4}-\\\\d{2}-\\\\d{2}[Tt]\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?([Zz]|[+-]\\\\d{2}:\\\\d{2})$"
     }
    }
   },
   "BuildCreditAdjustment": {
    "type": "object",
    "required": [
     "id",
     "customerId",
     "amount",
     "reason",
     "expiresAt",
     "totalAdjustment"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Uuid"
     },
     "customerId": {
      "$ref": "#/components/schemas/Uuid"
     },
     "amount": {
      "type": "integer"
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "expiresAt": {
      "type": [
       "string",
       "null"
      ]
     },
     "totalAdjustment": {
      "description": "Net of all adjustments of the customer that have not expired.",
      "type": "integer"
     }
    }
   },
   "PlanInput": {
    "type": "object",
    "required": [
     "plan"
    ],
    "properties": {
     "plan": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     }
    }
   },
   "CustomerPlan": {
    "type": "object",
    "required": [
     "id",
     "plan"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Uuid"
     },
     "plan": {
      "type": "string"
     }
    }
   },
   "Error": {
    "type": "object",
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
   }
  }
 }
}
`;
