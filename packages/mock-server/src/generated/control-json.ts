// Generated from spec/control.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.0",
 "info": {
  "title": "OpenCredits mock control",
  "version": "0.1.0",
  "summary": "Clock, snapshots, faults and checks of the mock server.",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  },
  "description": "What a test needs beside the API itself: move time, save and restore a world, make answers late or lost, and prove\\nthat the books balance.\\n\\n**Keys.** An environment is controlled with its own secret key, \`sk_test_<env>\`; what reaches across environments\\nneeds the admin token that the mock prints when it starts. A request with a foreign \`Origin\` is refused before\\nanything is done.\\n\\n**Errors** are those of the API: \`application/problem+json\` with a literal \`code\`, one at a time, in the precedence\\nof R70. 404 \`route_not_found\` and 405 \`method_not_allowed\` are answered before an operation is found.\\n"
 },
 "servers": [
  {
   "url": "http://127.0.0.1:4010",
   "description": "The mock server, as it starts by default."
  }
 ],
 "security": [
  {
   "secretKey": []
  },
  {
   "apiKey": []
  }
 ],
 "tags": [
  {
   "name": "mock",
   "description": "The mock server itself."
  },
  {
   "name": "environments",
   "description": "The isolated worlds of one mock (R1)."
  },
  {
   "name": "clock",
   "description": "Where an environment's time comes from (R8–R13)."
  },
  {
   "name": "snapshots",
   "description": "A whole environment as one document."
  },
  {
   "name": "faults",
   "description": "Answers that come late or get lost (R80)."
  },
  {
   "name": "ledger",
   "description": "Proof that the books balance."
  }
 ],
 "paths": {
  "/__mock/health": {
   "get": {
    "operationId": "getHealth",
    "x-sdk": "health.get",
    "tags": [
     "mock"
    ],
    "summary": "Get the health of the mock",
    "description": "Answers once the mock is ready. It needs no key.",
    "security": [],
    "responses": {
     "200": {
      "description": "The mock is ready.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Health"
        },
        "examples": {
         "getHealthResponse": {
          "$ref": "#/components/examples/GetHealthResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  },
  "/__mock/environments": {
   "get": {
    "operationId": "listEnvironments",
    "x-sdk": "environments.list",
    "tags": [
     "environments"
    ],
    "summary": "List environments",
    "description": "Lists every environment that holds something, oldest first. It needs the admin token (R1).",
    "security": [
     {
      "adminToken": []
     }
    ],
    "responses": {
     "200": {
      "description": "Every environment.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EnvironmentList"
        },
        "examples": {
         "listEnvironmentsResponse": {
          "$ref": "#/components/examples/ListEnvironmentsResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  },
  "/__mock/environments/{env}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/EnvironmentPath"
    }
   ],
   "delete": {
    "operationId": "dropEnvironment",
    "x-sdk": "environments.drop",
    "tags": [
     "environments"
    ],
    "summary": "Drop an environment",
    "description": "Removes an environment and everything in it. An unseen one is empty already: that is 204 as well. It takes its own secret key, or the admin token (R1).",
    "security": [
     {
      "secretKey": []
     },
     {
      "apiKey": []
     },
     {
      "adminToken": []
     }
    ],
    "responses": {
     "204": {
      "description": "The environment is gone.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  },
  "/__mock/environments/{env}/reset": {
   "parameters": [
    {
     "$ref": "#/components/parameters/EnvironmentPath"
    }
   ],
   "post": {
    "operationId": "resetEnvironment",
    "x-sdk": "environments.reset",
    "tags": [
     "environments"
    ],
    "summary": "Empty an environment",
    "description": "Empties an environment: ledger, ids, stored answers and faults start over, and the clock is again as the mock started it. It takes its own secret key, or the admin token (R1).",
    "security": [
     {
      "secretKey": []
     },
     {
      "apiKey": []
     },
     {
      "adminToken": []
     }
    ],
    "responses": {
     "200": {
      "description": "The empty environment.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Environment"
        },
        "examples": {
         "resetEnvironmentResponse": {
          "$ref": "#/components/examples/ResetEnvironmentResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  },
  "/__mock/clock": {
   "get": {
    "operationId": "getClock",
    "x-sdk": "clock.get",
    "tags": [
     "clock"
    ],
    "summary": "Get the clock",
    "description": "Reads the environment's clock. Reading it does nothing else, not even due work (R8, R13).",
    "responses": {
     "200": {
      "description": "The clock.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Clock"
        },
        "examples": {
         "getClockResponse": {
          "$ref": "#/components/examples/GetClockResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   },
   "put": {
    "operationId": "setClock",
    "x-sdk": "clock.set",
    "tags": [
     "clock"
    ],
    "summary": "Set the clock",
    "description": "Puts the clock into a mode, and to an instant. An untouched environment may be set to any instant; a used one never goes back below its last operation. Due work runs before the answer (R11, R13).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClockSet"
       },
       "examples": {
        "setClockRequest": {
         "$ref": "#/components/examples/SetClockRequest"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Where the clock stands now.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClockMoved"
        },
        "examples": {
         "setClockResponse": {
          "$ref": "#/components/examples/SetClockResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/ClockRefused"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     },
     "503": {
      "$ref": "#/components/responses/EnvironmentLimit"
     }
    }
   }
  },
  "/__mock/clock/advance": {
   "post": {
    "operationId": "advanceClock",
    "x-sdk": "clock.advance",
    "tags": [
     "clock"
    ],
    "summary": "Advance the clock",
    "description": "Moves the clock forward, by a span or to an instant. A frozen clock stays frozen, a running one goes on running from there. Due work runs before the answer (R11, R13).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClockAdvance"
       },
       "examples": {
        "advanceClockRequest": {
         "$ref": "#/components/examples/AdvanceClockRequest"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Where the clock stands now.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClockMoved"
        },
        "examples": {
         "advanceClockResponse": {
          "$ref": "#/components/examples/AdvanceClockResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/ClockRefused"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     },
     "503": {
      "$ref": "#/components/responses/EnvironmentLimit"
     }
    }
   }
  },
  "/__mock/snapshot": {
   "get": {
    "operationId": "getSnapshot",
    "x-sdk": "snapshot.get",
    "tags": [
     "snapshots"
    ],
    "summary": "Take a snapshot",
    "description": "Answers the whole environment as one document: ledger, hashes of its entries, stored answers and clock. Due work runs first.",
    "responses": {
     "200": {
      "description": "The environment as a document.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Snapshot"
        },
        "examples": {
         "getSnapshotResponse": {
          "$ref": "#/components/examples/GetSnapshotResponse"
         }
        }
       }
      },
      "links": {
       "putSnapshot": {
        "operationId": "putSnapshot",
        "requestBody": "$response.body",
        "description": "Restore it."
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   },
   "put": {
    "operationId": "putSnapshot",
    "x-sdk": "snapshot.restore",
    "tags": [
     "snapshots"
    ],
    "summary": "Restore a snapshot",
    "description": "Replaces the environment by that of a snapshot, whole or not at all; answers afterwards are byte-identical to those after it was taken. Faults and the count of requests are not part of it. The body may be 256 MiB.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Snapshot"
       },
       "examples": {
        "putSnapshotRequest": {
         "$ref": "#/components/examples/PutSnapshotRequest"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The environment as restored.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Environment"
        },
        "examples": {
         "putSnapshotResponse": {
          "$ref": "#/components/examples/PutSnapshotResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     },
     "503": {
      "$ref": "#/components/responses/EnvironmentLimit"
     }
    }
   }
  },
  "/__mock/faults": {
   "get": {
    "operationId": "listFaults",
    "x-sdk": "faults.list",
    "tags": [
     "faults"
    ],
    "summary": "List faults",
    "description": "Lists the faults that wait, oldest first (R80).",
    "responses": {
     "200": {
      "description": "The faults that wait.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FaultList"
        },
        "examples": {
         "listFaultsResponse": {
          "$ref": "#/components/examples/ListFaultsResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   },
   "post": {
    "operationId": "createFault",
    "x-sdk": "faults.create",
    "tags": [
     "faults"
    ],
    "summary": "Add a fault",
    "description": "Makes the next requests of the environment meet a fault. Faults are counted, never random; a request meets at most one, the oldest that fits (R80).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/FaultCreate"
       },
       "examples": {
        "createFaultRequest": {
         "$ref": "#/components/examples/CreateFaultRequest"
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new fault.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Fault"
        },
        "examples": {
         "createFaultResponse": {
          "$ref": "#/components/examples/CreateFaultResponse"
         }
        }
       }
      },
      "links": {
       "deleteFault": {
        "operationId": "deleteFault",
        "parameters": {
         "fault": "$response.body#/id"
        },
        "description": "Remove it again."
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/TooManyFaults"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     },
     "503": {
      "$ref": "#/components/responses/EnvironmentLimit"
     }
    }
   }
  },
  "/__mock/faults/{fault}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/FaultPath"
    }
   ],
   "delete": {
    "operationId": "deleteFault",
    "x-sdk": "faults.remove",
    "tags": [
     "faults"
    ],
    "summary": "Remove a fault",
    "description": "Removes a fault. One that is used up is gone already: that is 204 as well (R80).",
    "responses": {
     "204": {
      "description": "The fault is gone.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  },
  "/__mock/check": {
   "post": {
    "operationId": "runCheck",
    "x-sdk": "check.run",
    "tags": [
     "ledger"
    ],
    "summary": "Check the ledger",
    "description": "Proves invariants I1–I10 by recomputing every running figure of the environment from what it sums up, and I22, the hash chain of its entries (R79). Due work runs first.",
    "responses": {
     "200": {
      "description": "The result of the check.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CheckResult"
        },
        "examples": {
         "runCheckResponse": {
          "$ref": "#/components/examples/RunCheckResponse"
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/InvalidRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "500": {
      "$ref": "#/components/responses/MockContractViolation"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "secretKey": {
    "type": "http",
    "scheme": "bearer",
    "description": "\`Authorization: Bearer sk_test_<env>\`: controls the environment that it names."
   },
   "apiKey": {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key",
    "description": "The same key in a header of its own."
   },
   "adminToken": {
    "type": "http",
    "scheme": "bearer",
    "description": "\`Authorization: Bearer <token>\`, with the token that the mock prints when it starts."
   }
  },
  "parameters": {
   "EnvironmentPath": {
    "name": "env",
    "in": "path",
    "required": true,
    "description": "Name of the environment, as in its keys (R1).",
    "schema": {
     "$ref": "#/components/schemas/EnvironmentName"
    },
    "example": "demo"
   },
   "FaultPath": {
    "name": "fault",
    "in": "path",
    "required": true,
    "description": "Id of the fault.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "example": "flt_01KE725FA0P7Q4T8W2X6Y0Z3AB"
   }
  },
  "headers": {
   "RequestId": {
    "description": "Id of this request (R7).",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RequestId"
    }
   },
   "Allow": {
    "description": "The methods that the path has.",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1
    }
   }
  },
  "pathItems": {
   "OutsideEveryOperation": {
    "description": "Any path or method below \`/__mock\` that this contract does not have.",
    "get": {
     "tags": [
      "mock"
     ],
     "operationId": "outsideEveryOperation",
     "summary": "Answers outside of every operation",
     "description": "Not an operation. A path that belongs to no operation, or a method that a path does not have.",
     "responses": {
      "404": {
       "$ref": "#/components/responses/RouteNotFound"
      },
      "405": {
       "$ref": "#/components/responses/MethodNotAllowed"
      }
     }
    }
   }
  },
  "responses": {
   "InvalidRequest": {
    "description": "The request is malformed.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/InvalidRequestProblem"
      },
      "examples": {
       "invalidRequest": {
        "$ref": "#/components/examples/InvalidRequestProblem"
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "No valid key.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/UnauthorizedProblem"
      },
      "examples": {
       "unauthorized": {
        "$ref": "#/components/examples/UnauthorizedProblem"
       }
      }
     }
    }
   },
   "Forbidden": {
    "description": "The key may not do this.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ForbiddenProblem"
      },
      "examples": {
       "forbidden": {
        "$ref": "#/components/examples/ForbiddenProblem"
       }
      }
     }
    }
   },
   "RouteNotFound": {
    "description": "No such path.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/RouteNotFoundProblem"
      },
      "examples": {
       "routeNotFound": {
        "$ref": "#/components/examples/RouteNotFoundProblem"
       }
      }
     }
    }
   },
   "MethodNotAllowed": {
    "description": "No such method on this path.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     },
     "Allow": {
      "$ref": "#/components/headers/Allow"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/MethodNotAllowedProblem"
      },
      "examples": {
       "methodNotAllowed": {
        "$ref": "#/components/examples/MethodNotAllowedProblem"
       }
      }
     }
    }
   },
   "PayloadTooLarge": {
    "description": "The body is too large.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/PayloadTooLargeProblem"
      },
      "examples": {
       "payloadTooLarge": {
        "$ref": "#/components/examples/PayloadTooLargeProblem"
       }
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "description": "The body is not JSON.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/UnsupportedMediaTypeProblem"
      },
      "examples": {
       "unsupportedMediaType": {
        "$ref": "#/components/examples/UnsupportedMediaTypeProblem"
       }
      }
     }
    }
   },
   "MockContractViolation": {
    "description": "The answer breaks the contract.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/MockContractViolationProblem"
      },
      "examples": {
       "mockContractViolation": {
        "$ref": "#/components/examples/MockContractViolationProblem"
       }
      }
     }
    }
   },
   "EnvironmentLimit": {
    "description": "Too many environments.",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/EnvironmentLimitProblem"
      },
      "examples": {
       "environmentLimit": {
        "$ref": "#/components/examples/EnvironmentLimitProblem"
       }
      }
     }
    }
   },
   "ClockRefused": {
    "description": "The clock cannot be moved so (R13).",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "oneOf": [
        {
         "$ref": "#/components/schemas/InvalidRangeProblem"
        },
        {
         "$ref": "#/components/schemas/ConflictingFieldsProblem"
        },
        {
         "$ref": "#/components/schemas/ClockBackwardsProblem"
        }
       ],
       "discriminator": {
        "propertyName": "code",
        "mapping": {
         "invalid_range": "#/components/schemas/InvalidRangeProblem",
         "conflicting_fields": "#/components/schemas/ConflictingFieldsProblem",
         "clock_backwards": "#/components/schemas/ClockBackwardsProblem"
        }
       }
      },
      "examples": {
       "invalidRange": {
        "$ref": "#/components/examples/InvalidRangeProblem"
       },
       "conflictingFields": {
        "$ref": "#/components/examples/ConflictingFieldsProblem"
       },
       "clockBackwards": {
        "$ref": "#/components/examples/ClockBackwardsProblem"
       }
      }
     }
    }
   },
   "TooManyFaults": {
    "description": "As many faults wait as may wait (R80).",
    "headers": {
     "X-Request-Id": {
      "$ref": "#/components/headers/RequestId"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/InvalidRangeProblem"
      },
      "examples": {
       "invalidRange": {
        "$ref": "#/components/examples/InvalidRangeProblem"
       }
      }
     }
    }
   }
  },
  "schemas": {
   "RequestId": {
    "type": "string",
    "pattern": "^req_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
    "description": "Id of one request: \`req_\` and a ULID. Quote it when you report a problem."
   },
   "Timestamp": {
    "type": "string",
    "format": "date-time",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\\\.[0-9]{3}Z$",
    "description": "An instant in UTC with exactly three fraction digits (R8)."
   },
   "TimestampInput": {
    "type": "string",
    "format": "date-time",
    "maxLength": 64,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$",
    "description": "An instant, RFC 3339, with any offset. Digits beyond milliseconds are cut; a date without a time is refused (R8)."
   },
   "Health": {
    "description": "How the mock is.",
    "type": "object",
    "required": [
     "status",
     "version",
     "uptimeMs",
     "environments",
     "evictedOutcomes"
    ],
    "additionalProperties": false,
    "properties": {
     "status": {
      "type": "string",
      "const": "ready",
      "description": "It answers only when it is ready."
     },
     "version": {
      "type": "string",
      "description": "Version of the mock server."
     },
     "uptimeMs": {
      "type": "integer",
      "minimum": 0,
      "description": "How long it has been running, in milliseconds."
     },
     "environments": {
      "type": "integer",
      "minimum": 0,
      "description": "How many environments hold something (R1)."
     },
     "evictedOutcomes": {
      "type": "integer",
      "minimum": 0,
      "description": "How many stored answers were dropped before their 24 hours were over, because an environment had too many; over all environments (R63)."
     }
    }
   },
   "EnvironmentName": {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]{1,64}$",
    "description": "Name of an environment, as in its keys: \`sk_test_<name>\` (R1)."
   },
   "Environment": {
    "description": "One isolated world (R1).",
    "type": "object",
    "required": [
     "name",
     "touched",
     "clock",
     "storedOutcomes",
     "evictedOutcomes"
    ],
    "additionalProperties": false,
    "properties": {
     "name": {
      "$ref": "#/components/schemas/EnvironmentName",
      "description": "Its name, as in its keys."
     },
     "touched": {
      "type": "boolean",
      "description": "Whether a mutation was ever accepted in it; from then on its clock never goes back (R13)."
     },
     "clock": {
      "$ref": "#/components/schemas/Clock",
      "description": "Its clock (R13)."
     },
     "storedOutcomes": {
      "type": "integer",
      "minimum": 0,
      "description": "How many answers are stored for replay (R63)."
     },
     "evictedOutcomes": {
      "type": "integer",
      "minimum": 0,
      "description": "How many stored answers were dropped because there were too many (R63)."
     }
    }
   },
   "EnvironmentList": {
    "description": "Every environment that holds something.",
    "type": "object",
    "required": [
     "data"
    ],
    "additionalProperties": false,
    "properties": {
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Environment"
      },
      "description": "The environments, oldest first."
     }
    }
   },
   "ClockMode": {
    "type": "string",
    "enum": [
     "system",
     "offset",
     "frozen"
    ],
    "description": "\`system\` follows the machine; \`offset\` is the machine's time plus a fixed distance, which is what an advance makes of \`system\`; \`frozen\` stands still until it is moved (R13)."
   },
   "Clock": {
    "description": "An environment's clock (R13).",
    "type": "object",
    "required": [
     "mode",
     "now"
    ],
    "additionalProperties": false,
    "properties": {
     "mode": {
      "$ref": "#/components/schemas/ClockMode"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "What it shows (R8)."
     }
    }
   },
   "ClockSet": {
    "description": "How the clock is to go on (R13).",
    "type": "object",
    "required": [
     "mode"
    ],
    "additionalProperties": false,
    "properties": {
     "mode": {
      "$ref": "#/components/schemas/ClockMode"
     },
     "now": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TimestampInput"
       },
       {
        "type": "null"
       }
      ],
      "description": "What it shows from now on, for \`offset\` and \`frozen\`; \`system\` takes none (422 \`conflicting_fields\`). Default: what it shows already. From 1970 to 9999 (422 \`invalid_range\`)."
     }
    }
   },
   "ClockAdvance": {
    "description": "How far the clock goes; exactly one of the two (422 \`conflicting_fields\`) (R13).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "by": {
      "anyOf": [
       {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991
       },
       {
        "type": "string",
        "maxLength": 64,
        "pattern": "^P(?=[0-9T])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\\\.[0-9]{1,3})?S)?)?$"
       },
       {
        "type": "null"
       }
      ],
      "description": "A span: milliseconds, or an ISO 8601 duration like \`P1DT12H\`. Years and months are added first, as in R28; the rest has a fixed length."
     },
     "to": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/TimestampInput"
       },
       {
        "type": "null"
       }
      ],
      "description": "An instant, not before the last operation (422 \`clock_backwards\`)."
     }
    }
   },
   "ClockMoved": {
    "description": "What became of a set or an advance (R13).",
    "type": "object",
    "required": [
     "mode",
     "now",
     "transitions",
     "reachedTarget"
    ],
    "additionalProperties": false,
    "properties": {
     "mode": {
      "$ref": "#/components/schemas/ClockMode"
     },
     "now": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "What the clock shows now (R8)."
     },
     "transitions": {
      "type": "integer",
      "minimum": 0,
      "maximum": 100000,
      "description": "How many due transitions ran (R11)."
     },
     "reachedTarget": {
      "type": "boolean",
      "description": "False where more than 100 000 transitions were due: the clock then stands frozen at the last one that ran. Call again to go on (R13)."
     }
    }
   },
   "Snapshot": {
    "description": "A whole environment. Take it, keep it, and restore it; what is inside belongs to the mock and may change with \`version\`.",
    "type": "object",
    "required": [
     "format",
     "version",
     "clock",
     "ledger",
     "entryHashes",
     "outcomes",
     "evictedOutcomes"
    ],
    "additionalProperties": false,
    "properties": {
     "format": {
      "type": "string",
      "const": "opencredits.environment",
      "description": "What the document is."
     },
     "version": {
      "type": "integer",
      "const": 2,
      "description": "Version of the form."
     },
     "clock": {
      "type": "object",
      "additionalProperties": true,
      "description": "The clock."
     },
     "ledger": {
      "type": "object",
      "additionalProperties": true,
      "description": "The ledger."
     },
     "entryHashes": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The hash of every entry, in the order of \`seq\`. They are restored as they are: a changed entry is found by \`GET /v1/entries/verify\` and by the check (R79)."
     },
     "outcomes": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      },
      "description": "The answers stored for replay, oldest first (R64)."
     },
     "evictedOutcomes": {
      "type": "integer",
      "minimum": 0,
      "description": "How many stored answers were dropped (R63)."
     }
    }
   },
   "Fault": {
    "description": "A fault that waits for requests (R80).",
    "type": "object",
    "required": [
     "id",
     "operationId",
     "latencyMs",
     "afterCommit",
     "times"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^flt_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "description": "Id of the fault: \`flt_\` and a ULID."
     },
     "operationId": {
      "type": [
       "string",
       "null"
      ],
      "maxLength": 64,
      "description": "The operation of openapi.yaml whose requests meet it; null for every operation."
     },
     "latencyMs": {
      "type": "integer",
      "minimum": 0,
      "maximum": 600000,
      "description": "How long the answer is held back, in real milliseconds. What the request does is done at once, and its idempotency key stays claimed meanwhile."
     },
     "afterCommit": {
      "type": "boolean",
      "description": "Whether the answer gets lost: the effect and the stored answer stay, and the connection is cut."
     },
     "times": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000,
      "description": "How many more requests meet it."
     }
    }
   },
   "FaultCreate": {
    "description": "A fault for the next requests (R80).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "operationId": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[A-Za-z]+$",
      "description": "Only requests of this operation of openapi.yaml, such as \`createDebit\`; an unknown one is 400 \`invalid_request\`. Default: of every operation."
     },
     "latencyMs": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 0,
      "maximum": 600000,
      "default": 0,
      "description": "How long the answer is held back, in real milliseconds."
     },
     "afterCommit": {
      "type": [
       "boolean",
       "null"
      ],
      "default": false,
      "description": "Whether the answer gets lost: the effect and the stored answer stay, and the connection is cut."
     },
     "times": {
      "type": [
       "integer",
       "null"
      ],
      "minimum": 1,
      "maximum": 1000000,
      "default": 1,
      "description": "How many requests meet it before it is gone."
     }
    }
   },
   "FaultList": {
    "description": "The faults that wait.",
    "type": "object",
    "required": [
     "data"
    ],
    "additionalProperties": false,
    "properties": {
     "data": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "#/components/schemas/Fault"
      },
      "description": "The faults, oldest first."
     }
    }
   },
   "CheckResult": {
    "description": "What the check found.",
    "type": "object",
    "required": [
     "ok",
     "violations"
    ],
    "additionalProperties": false,
    "properties": {
     "ok": {
      "type": "boolean",
      "description": "Whether every invariant holds."
     },
     "violations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/InvariantViolation"
      },
      "description": "Every invariant that does not hold; empty where \`ok\` is true."
     }
    }
   },
   "InvariantViolation": {
    "description": "An invariant of the rulebook that does not hold.",
    "type": "object",
    "required": [
     "rule",
     "message"
    ],
    "additionalProperties": false,
    "properties": {
     "rule": {
      "type": "string",
      "pattern": "^I[0-9]{1,2}$",
      "description": "Number of the invariant, such as \`I3\`."
     },
     "message": {
      "type": "string",
      "description": "What does not add up, and where."
     }
    }
   },
   "AnswerViolation": {
    "description": "One place where an answer of the mock breaks the contract.",
    "type": "object",
    "required": [
     "pointer",
     "keyword",
     "message"
    ],
    "additionalProperties": false,
    "properties": {
     "pointer": {
      "type": "string",
      "description": "JSON pointer (RFC 6901) into the answer's body; empty for the whole of it."
     },
     "keyword": {
      "type": "string",
      "description": "The schema keyword that was broken."
     },
     "message": {
      "type": "string",
      "description": "What was wrong."
     }
    }
   },
   "Violation": {
    "description": "One violation of the schema (R69).",
    "type": "object",
    "required": [
     "in",
     "pointer",
     "keyword",
     "message"
    ],
    "additionalProperties": false,
    "properties": {
     "in": {
      "type": "string",
      "enum": [
       "body",
       "query",
       "path",
       "header"
      ],
      "description": "Which part of the request."
     },
     "pointer": {
      "type": "string",
      "description": "JSON pointer (RFC 6901) into that part; empty for the whole of it."
     },
     "keyword": {
      "type": "string",
      "description": "The schema keyword, or rule, that was broken."
     },
     "message": {
      "type": "string",
      "description": "What was wrong, for people."
     },
     "expected": {
      "description": "What would have been right."
     },
     "received": {
      "description": "What was sent, shortened; never a key or a token."
     }
    }
   },
   "InvalidRequestProblem": {
    "title": "The request is malformed",
    "description": "The request breaks its schema, is no JSON, or is no snapshot that can be restored. \`errors\` lists every violation at once.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId",
     "errors"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/invalid_request"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 400
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "invalid_request"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     },
     "errors": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Violation"
      },
      "description": "Every violation (R69)."
     }
    }
   },
   "UnauthorizedProblem": {
    "title": "No valid key",
    "description": "The key is missing or malformed.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/unauthorized"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 401
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "unauthorized"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "ForbiddenProblem": {
    "title": "The key may not do this",
    "description": "The key is of another environment or may not control any, the admin token is needed, or the request comes from a foreign origin.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/forbidden"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 403
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "forbidden"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "RouteNotFoundProblem": {
    "title": "No such path",
    "description": "The path belongs to no operation.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/route_not_found"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 404
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "route_not_found"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "MethodNotAllowedProblem": {
    "title": "No such method on this path",
    "description": "The path exists, but not with this method.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/method_not_allowed"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 405
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "method_not_allowed"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "PayloadTooLargeProblem": {
    "title": "The body is too large",
    "description": "The body is larger than 1 MiB, or 256 MiB for a snapshot.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/payload_too_large"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 413
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "payload_too_large"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "UnsupportedMediaTypeProblem": {
    "title": "The body is not JSON",
    "description": "The body's media type is not \`application/json\`.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/unsupported_media_type"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 415
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "unsupported_media_type"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "InvalidRangeProblem": {
    "title": "The figure is out of range",
    "description": "The clock would leave the years 1970 to 9999, or more faults would wait than may (R13, R80).",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/invalid_range"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 422
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "invalid_range"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "ConflictingFieldsProblem": {
    "title": "The fields do not fit together",
    "description": "Fields that exclude each other were sent, or one that needs another was sent without it.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/conflicting_fields"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 422
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "conflicting_fields"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "ClockBackwardsProblem": {
    "title": "The clock cannot go back",
    "description": "The environment was used at a later instant already (R13).",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/clock_backwards"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 422
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "clock_backwards"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "MockContractViolationProblem": {
    "title": "The answer breaks the contract",
    "description": "The mock checked its own answer and found it to break the contract: a bug of the mock. It is answered only where answers are checked, and there under the paths of openapi.yaml as well.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId",
     "errors"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/mock_contract_violation"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 500
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "mock_contract_violation"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     },
     "errors": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/AnswerViolation"
      },
      "description": "Where the answer breaks the contract."
     }
    }
   },
   "EnvironmentLimitProblem": {
    "title": "Too many environments",
    "description": "The mock has as many environments as it may have: drop some (R1). It is answered under the paths of openapi.yaml as well.",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "detail",
     "instance",
     "code",
     "requestId"
    ],
    "additionalProperties": false,
    "properties": {
     "type": {
      "type": "string",
      "const": "https://opencredits.dev/problems/environment_limit"
     },
     "title": {
      "type": "string",
      "description": "What the code means, in a few words; for people, not contract (R69)."
     },
     "status": {
      "type": "integer",
      "const": 503
     },
     "detail": {
      "type": "string",
      "description": "What happened here; for people, not contract (R69)."
     },
     "instance": {
      "type": "string",
      "description": "Path of the request."
     },
     "code": {
      "type": "string",
      "const": "environment_limit"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   }
  },
  "examples": {
   "GetHealthResponse": {
    "summary": "A mock that has been up for a minute",
    "value": {
     "status": "ready",
     "version": "0.1.0",
     "uptimeMs": 60000,
     "environments": 1,
     "evictedOutcomes": 0
    }
   },
   "ListEnvironmentsResponse": {
    "summary": "One environment",
    "value": {
     "data": [
      {
       "name": "demo",
       "touched": true,
       "clock": {
        "mode": "frozen",
        "now": "2026-01-05T12:30:00.000Z"
       },
       "storedOutcomes": 12,
       "evictedOutcomes": 0
      }
     ]
    }
   },
   "ResetEnvironmentResponse": {
    "summary": "An empty environment",
    "value": {
     "name": "demo",
     "touched": false,
     "clock": {
      "mode": "frozen",
      "now": "2026-01-01T00:00:00.000Z"
     },
     "storedOutcomes": 0,
     "evictedOutcomes": 0
    }
   },
   "GetClockResponse": {
    "summary": "A clock that stands still",
    "value": {
     "mode": "frozen",
     "now": "2026-01-05T09:00:00.000Z"
    }
   },
   "SetClockRequest": {
    "summary": "Stop the clock at an instant",
    "value": {
     "mode": "frozen",
     "now": "2026-01-05T09:00:00Z"
    }
   },
   "SetClockResponse": {
    "summary": "Stopped",
    "value": {
     "mode": "frozen",
     "now": "2026-01-05T09:00:00.000Z",
     "transitions": 0,
     "reachedTarget": true
    }
   },
   "AdvanceClockRequest": {
    "summary": "A month later",
    "value": {
     "by": "P1M"
    }
   },
   "AdvanceClockResponse": {
    "summary": "A grant expired on the way",
    "value": {
     "mode": "frozen",
     "now": "2026-02-05T09:00:00.000Z",
     "transitions": 1,
     "reachedTarget": true
    }
   },
   "GetSnapshotResponse": {
    "summary": "An environment",
    "value": {
     "format": "opencredits.environment",
     "version": 2,
     "clock": {
      "mode": "frozen",
      "at": 1767603600000
     },
     "ledger": {},
     "entryHashes": [],
     "outcomes": [],
     "evictedOutcomes": 0
    }
   },
   "PutSnapshotRequest": {
    "summary": "The same environment",
    "value": {
     "format": "opencredits.environment",
     "version": 2,
     "clock": {
      "mode": "frozen",
      "at": 1767603600000
     },
     "ledger": {},
     "entryHashes": [],
     "outcomes": [],
     "evictedOutcomes": 0
    }
   },
   "PutSnapshotResponse": {
    "summary": "Restored",
    "value": {
     "name": "demo",
     "touched": true,
     "clock": {
      "mode": "frozen",
      "now": "2026-01-05T09:00:00.000Z"
     },
     "storedOutcomes": 0,
     "evictedOutcomes": 0
    }
   },
   "ListFaultsResponse": {
    "summary": "One fault waits",
    "value": {
     "data": [
      {
       "id": "flt_01KE725FA0P7Q4T8W2X6Y0Z3AB",
       "operationId": "createDebit",
       "latencyMs": 0,
       "afterCommit": true,
       "times": 1
      }
     ]
    }
   },
   "CreateFaultRequest": {
    "summary": "Lose the answer of the next debit",
    "value": {
     "operationId": "createDebit",
     "afterCommit": true
    }
   },
   "CreateFaultResponse": {
    "summary": "The fault waits",
    "value": {
     "id": "flt_01KE725FA0P7Q4T8W2X6Y0Z3AB",
     "operationId": "createDebit",
     "latencyMs": 0,
     "afterCommit": true,
     "times": 1
    }
   },
   "RunCheckResponse": {
    "summary": "The books balance",
    "value": {
     "ok": true,
     "violations": []
    }
   },
   "InvalidRequestProblem": {
    "summary": "The request is malformed",
    "value": {
     "type": "https://opencredits.dev/problems/invalid_request",
     "title": "The request is malformed",
     "status": 400,
     "detail": "The request has 1 violation.",
     "instance": "/__mock/clock/advance",
     "code": "invalid_request",
     "requestId": "req_01KE725FA089SK17T463648MY1",
     "errors": [
      {
       "in": "body",
       "pointer": "/by",
       "keyword": "minimum",
       "message": "must be 0 or more",
       "expected": 0,
       "received": -1
      }
     ]
    }
   },
   "UnauthorizedProblem": {
    "summary": "No valid key",
    "value": {
     "type": "https://opencredits.dev/problems/unauthorized",
     "title": "No valid key",
     "status": 401,
     "detail": "Send a key as Authorization: Bearer <key> or X-API-Key.",
     "instance": "/__mock/clock",
     "code": "unauthorized",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "ForbiddenProblem": {
    "summary": "The key may not do this",
    "value": {
     "type": "https://opencredits.dev/problems/forbidden",
     "title": "The key may not do this",
     "status": 403,
     "detail": "The key of one environment cannot list all of them; use the admin token.",
     "instance": "/__mock/environments",
     "code": "forbidden",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "RouteNotFoundProblem": {
    "summary": "No such path",
    "value": {
     "type": "https://opencredits.dev/problems/route_not_found",
     "title": "No such path",
     "status": 404,
     "detail": "No operation has the path /__mock/clocks.",
     "instance": "/__mock/clocks",
     "code": "route_not_found",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "MethodNotAllowedProblem": {
    "summary": "No such method on this path",
    "value": {
     "type": "https://opencredits.dev/problems/method_not_allowed",
     "title": "No such method on this path",
     "status": 405,
     "detail": "/__mock/check takes POST.",
     "instance": "/__mock/check",
     "code": "method_not_allowed",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "PayloadTooLargeProblem": {
    "summary": "The body is too large",
    "value": {
     "type": "https://opencredits.dev/problems/payload_too_large",
     "title": "The body is too large",
     "status": 413,
     "detail": "The body is larger than 1048576 bytes.",
     "instance": "/__mock/faults",
     "code": "payload_too_large",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "UnsupportedMediaTypeProblem": {
    "summary": "The body is not JSON",
    "value": {
     "type": "https://opencredits.dev/problems/unsupported_media_type",
     "title": "The body is not JSON",
     "status": 415,
     "detail": "The body is text/plain; send application/json.",
     "instance": "/__mock/faults",
     "code": "unsupported_media_type",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "InvalidRangeProblem": {
    "summary": "The figure is out of range",
    "value": {
     "type": "https://opencredits.dev/problems/invalid_range",
     "title": "The figure is out of range",
     "status": 422,
     "detail": "The clock cannot show 10025-01-05T09:00:00.000Z.",
     "instance": "/__mock/clock/advance",
     "code": "invalid_range",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "ConflictingFieldsProblem": {
    "summary": "The fields do not fit together",
    "value": {
     "type": "https://opencredits.dev/problems/conflicting_fields",
     "title": "The fields do not fit together",
     "status": 422,
     "detail": "Exactly one of by and to is required.",
     "instance": "/__mock/clock/advance",
     "code": "conflicting_fields",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "ClockBackwardsProblem": {
    "summary": "The clock cannot go back",
    "value": {
     "type": "https://opencredits.dev/problems/clock_backwards",
     "title": "The clock cannot go back",
     "status": 422,
     "detail": "The environment was used at 2026-01-05T12:30:00.000Z already.",
     "instance": "/__mock/clock",
     "code": "clock_backwards",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "MockContractViolationProblem": {
    "summary": "The answer breaks the contract",
    "value": {
     "type": "https://opencredits.dev/problems/mock_contract_violation",
     "title": "The answer breaks the contract",
     "status": 500,
     "detail": "The answer to getClock has no mode.",
     "instance": "/__mock/clock",
     "code": "mock_contract_violation",
     "requestId": "req_01KE725FA089SK17T463648MY1",
     "errors": [
      {
       "pointer": "/mode",
       "keyword": "required",
       "message": "is missing"
      }
     ]
    }
   },
   "EnvironmentLimitProblem": {
    "summary": "Too many environments",
    "value": {
     "type": "https://opencredits.dev/problems/environment_limit",
     "title": "Too many environments",
     "status": 503,
     "detail": "10000 environments exist already.",
     "instance": "/__mock/faults",
     "code": "environment_limit",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   }
  }
 }
}
`;
