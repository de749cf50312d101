// Generated from spec/control.yaml by `pnpm generate`. Do not edit: change the spec and generate again.

export const text: string = `{
 "openapi": "3.1.0",
 "info": {
  "title": "OpenCredits mock control",
  "version": "0.1.0",
  "summary": "Clock, snapshots, scenarios, faults, journal, webhooks and checks of the mock server.",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  },
  "description": "What a test needs beside the API itself: move time, save and restore a world, start from a ready-made one, make\\nanswers late, wrong or lost, see what was asked, deliver webhooks one by one, and prove that the books balance.\\n\\n**Keys.** An environment is controlled with its own secret key, \`sk_test_<env>\`; what reaches across environments\\nneeds the admin token that the mock prints when it starts. A request with a foreign \`Origin\` is refused before\\nanything is done.\\n\\n**Errors** are those of the API: \`application/problem+json\` with a literal \`code\`, one at a time, in the precedence\\nof R70. 404 \`route_not_found\` and 405 \`method_not_allowed\` are answered before an operation is found.\\n"
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
   "name": "scenarios",
   "description": "Ready-made worlds."
  },
  {
   "name": "faults",
   "description": "Answers that come late, wrong or not at all (R80)."
  },
  {
   "name": "requests",
   "description": "What the API was asked, and how much of its contract that touched."
  },
  {
   "name": "webhooks",
   "description": "Deliveries of events under test control (R76)."
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
  "/__mock/scenarios": {
   "get": {
    "operationId": "listScenarios",
    "x-sdk": "scenarios.list",
    "tags": [
     "scenarios"
    ],
    "summary": "List scenarios",
    "description": "Lists the ready-made worlds that an environment can start from.",
    "responses": {
     "200": {
      "description": "Every scenario.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ScenarioList"
        },
        "examples": {
         "listScenariosResponse": {
          "$ref": "#/components/examples/ListScenariosResponse"
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
  "/__mock/scenarios/{scenario}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/ScenarioPath"
    }
   ],
   "post": {
    "operationId": "runScenario",
    "x-sdk": "scenarios.run",
    "tags": [
     "scenarios"
    ],
    "summary": "Start from a scenario",
    "description": "Replaces what is in the environment by a ready-made world, at the present of its clock, which stays as it is. The same scenario at the same instant is the same world to the byte (R7).",
    "responses": {
     "200": {
      "description": "The environment as it is now.",
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
         "runScenarioResponse": {
          "$ref": "#/components/examples/RunScenarioResponse"
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
    "description": "Makes the next requests of the environment meet a fault. Faults are counted, never random; a request meets at most one, the oldest that fits. What it meets happens instead of what it asks for, or after that where \`afterCommit\` is true (R80).",
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
      "$ref": "#/components/responses/FaultRefused"
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
  "/__mock/requests": {
   "get": {
    "operationId": "listRequests",
    "x-sdk": "requests.list",
    "tags": [
     "requests"
    ],
    "summary": "List requests",
    "description": "Lists the requests that the environment was sent under \`/v1\`, oldest first. The latest 1000 are kept; \`dropped\` says how many older ones were forgotten.",
    "responses": {
     "200": {
      "description": "The requests.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RequestList"
        },
        "examples": {
         "listRequestsResponse": {
          "$ref": "#/components/examples/ListRequestsResponse"
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
   "delete": {
    "operationId": "clearRequests",
    "x-sdk": "requests.clear",
    "tags": [
     "requests"
    ],
    "summary": "Forget requests",
    "description": "Empties the list and sets \`dropped\` back to 0. What they touched stays in the coverage.",
    "responses": {
     "204": {
      "description": "The list is empty.",
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
  "/__mock/coverage": {
   "get": {
    "operationId": "getCoverage",
    "x-sdk": "coverage.get",
    "tags": [
     "requests"
    ],
    "summary": "Get the coverage of the contract",
    "description": "How often each operation of openapi.yaml was called, and with which statuses and error codes it was answered. With an environment's secret key it is that environment's, since it was last emptied; with the admin token, that of all environments since the mock was started.",
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
      "description": "The coverage.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Coverage"
        },
        "examples": {
         "getCoverageResponse": {
          "$ref": "#/components/examples/GetCoverageResponse"
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
  "/__mock/payments": {
   "post": {
    "operationId": "failPayments",
    "x-sdk": "payments.fail",
    "tags": [
     "faults"
    ],
    "summary": "Let payments fail",
    "description": "Makes the next payments of automatic top-ups fail: each writes the event \`auto_topup.failed\` and suspends its rule (R78).",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentsFail"
       },
       "examples": {
        "failPaymentsRequest": {
         "$ref": "#/components/examples/FailPaymentsRequest"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "How many payments fail from now on.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PaymentsFailing"
        },
        "examples": {
         "failPaymentsResponse": {
          "$ref": "#/components/examples/FailPaymentsResponse"
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
  "/__mock/webhooks": {
   "get": {
    "operationId": "listDeliveryAttempts",
    "x-sdk": "webhooks.list",
    "tags": [
     "webhooks"
    ],
    "summary": "List delivery attempts",
    "description": "Lists the attempts to deliver events of the environment, oldest first. The latest 1000 are kept; \`dropped\` says how many older ones were forgotten (R76).",
    "responses": {
     "200": {
      "description": "The attempts.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookAttemptList"
        },
        "examples": {
         "listDeliveryAttemptsResponse": {
          "$ref": "#/components/examples/ListDeliveryAttemptsResponse"
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
  "/__mock/webhooks/next": {
   "post": {
    "operationId": "deliverNextWebhook",
    "x-sdk": "webhooks.next",
    "tags": [
     "webhooks"
    ],
    "summary": "Deliver the next event",
    "description": "Sends the delivery that is due next, or where none is due the one whose retry comes first, and answers what came of it. Nothing waits: \`attempt\` is null then. Order per endpoint and the count of attempts are those of automatic delivery (R76).",
    "responses": {
     "200": {
      "description": "What came of it.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookNext"
        },
        "examples": {
         "deliverNextWebhookResponse": {
          "$ref": "#/components/examples/DeliverNextWebhookResponse"
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
  "/__mock/webhooks/{delivery}/redeliver": {
   "parameters": [
    {
     "$ref": "#/components/parameters/DeliveryPath"
    }
   ],
   "post": {
    "operationId": "redeliverWebhook",
    "x-sdk": "webhooks.redeliver",
    "tags": [
     "webhooks"
    ],
    "summary": "Deliver an event again",
    "description": "Sends one delivery again, whatever became of it before, also to an endpoint that is disabled. It is one attempt beside the order of the endpoint: a success settles the delivery where it still waits, a failure changes nothing (R76).",
    "responses": {
     "200": {
      "description": "What came of it.",
      "headers": {
       "X-Request-Id": {
        "$ref": "#/components/headers/RequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookAttempt"
        },
        "examples": {
         "redeliverWebhookResponse": {
          "$ref": "#/components/examples/RedeliverWebhookResponse"
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
     "404": {
      "$ref": "#/components/responses/DeliveryNotFound"
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
   "ScenarioPath": {
    "name": "scenario",
    "in": "path",
    "required": true,
    "description": "Name of the scenario.",
    "schema": {
     "$ref": "#/components/schemas/ScenarioName"
    },
    "example": "demo"
   },
   "DeliveryPath": {
    "name": "delivery",
    "in": "path",
    "required": true,
    "description": "Id of the delivery, which its receiver finds in the header \`webhook-id\`.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64
    },
    "example": "dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB"
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
   "FaultRefused": {
    "description": "The fault contradicts itself, or as many wait as may wait (R80).",
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
        }
       ],
       "discriminator": {
        "propertyName": "code",
        "mapping": {
         "invalid_range": "#/components/schemas/InvalidRangeProblem",
         "conflicting_fields": "#/components/schemas/ConflictingFieldsProblem"
        }
       }
      },
      "examples": {
       "invalidRange": {
        "$ref": "#/components/examples/InvalidRangeProblem"
       },
       "conflictingFields": {
        "$ref": "#/components/examples/ConflictingFieldsProblem"
       }
      }
     }
    }
   },
   "DeliveryNotFound": {
    "description": "There is no such delivery, or its endpoint is gone.",
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
         "$ref": "#/components/schemas/EventNotFoundProblem"
        },
        {
         "$ref": "#/components/schemas/WebhookEndpointNotFoundProblem"
        }
       ],
       "discriminator": {
        "propertyName": "code",
        "mapping": {
         "event_not_found": "#/components/schemas/EventNotFoundProblem",
         "webhook_endpoint_not_found": "#/components/schemas/WebhookEndpointNotFoundProblem"
        }
       }
      },
      "examples": {
       "eventNotFound": {
        "$ref": "#/components/examples/EventNotFoundProblem"
       },
       "webhookEndpointNotFound": {
        "$ref": "#/components/examples/WebhookEndpointNotFoundProblem"
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
     "evictedOutcomes",
     "deliveries"
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
     },
     "deliveries": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      },
      "description": "How far the deliveries to each webhook endpoint have come (R76)."
     }
    }
   },
   "ScenarioName": {
    "type": "string",
    "enum": [
     "demo",
     "empty",
     "expiring-soon",
     "held",
     "in-debt",
     "month-end"
    ],
    "description": "Name of a ready-made world."
   },
   "Scenario": {
    "description": "A ready-made world.",
    "type": "object",
    "required": [
     "name",
     "summary"
    ],
    "additionalProperties": false,
    "properties": {
     "name": {
      "$ref": "#/components/schemas/ScenarioName"
     },
     "summary": {
      "type": "string",
      "description": "What is in it."
     }
    }
   },
   "ScenarioList": {
    "description": "Every scenario.",
    "type": "object",
    "required": [
     "data"
    ],
    "additionalProperties": false,
    "properties": {
     "data": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Scenario"
      },
      "description": "The scenarios, by name."
     }
    }
   },
   "FaultKind": {
    "type": "string",
    "enum": [
     "reset",
     "empty",
     "truncate",
     "malformed",
     "rate_limit"
    ],
    "description": "\`reset\` cuts the connection, \`empty\` closes it without an answer (where there is no connection, both are a network error). \`truncate\` breaks off in the middle of the body, \`malformed\` sends a whole body that is no JSON. \`rate_limit\` is 429 with \`Retry-After\` and \`RateLimit-*\`."
   },
   "FaultStatus": {
    "anyOf": [
     {
      "type": "integer",
      "const": 429
     },
     {
      "type": "integer",
      "minimum": 500,
      "maximum": 599
     }
    ],
    "description": "429, or from 500 to 599. 429, 500 and 503 are answered as the API answers them, with the code \`rate_limited\`, \`internal_error\` or \`unavailable\`; all others as something between client and API would, without a code."
   },
   "FaultMatch": {
    "description": "What a request must be like to meet the fault; everything that is given must fit.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "path": {
      "type": [
       "string",
       "null"
      ],
      "minLength": 1,
      "maxLength": 2048,
      "description": "The path as it is sent, without its query: \`/v1/accounts/ada/balances/credits\`."
     },
     "headers": {
      "type": [
       "object",
       "null"
      ],
      "maxProperties": 16,
      "additionalProperties": {
       "type": "string",
       "maxLength": 1024
      },
      "description": "Headers with their whole values; names in any case."
     },
     "body": {
      "type": [
       "object",
       "null"
      ],
      "maxProperties": 64,
      "additionalProperties": true,
      "description": "Members that the JSON body must have, with these values; in objects inside it too, other members are of no concern."
     }
    }
   },
   "Fault": {
    "description": "A fault that waits for requests (R80).",
    "type": "object",
    "required": [
     "id",
     "operationId",
     "match",
     "status",
     "kind",
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
     "match": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FaultMatch"
       },
       {
        "type": "null"
       }
      ],
      "description": "What a request must be like to meet it; null where that is of no concern."
     },
     "status": {
      "type": [
       "integer",
       "null"
      ],
      "description": "The status that is answered; null where none was chosen."
     },
     "kind": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FaultKind"
       },
       {
        "type": "null"
       }
      ],
      "description": "What becomes of the answer; null where none was chosen."
     },
     "latencyMs": {
      "type": "integer",
      "minimum": 0,
      "maximum": 600000,
      "description": "How long the answer is held back, in real milliseconds. What the request does is done at once, and its idempotency key stays claimed meanwhile."
     },
     "afterCommit": {
      "type": "boolean",
      "description": "Whether the request does its work first: effect and stored answer stay, and the answer is lost or replaced."
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
    "description": "A fault for the next requests (R80). \`status\` and \`kind\` exclude each other. Without either the answer is only held back, or with \`afterCommit\` lost, as by \`reset\`.",
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
      "pattern": "^([a-z-]+\\\\.)?[A-Za-z]+$",
      "description": "Only requests of this operation of openapi.yaml, such as \`createDebit\`, or of a dialect's contract, such as \`reflexdb.adjustBuildCredits\`; an unknown one is 400 \`invalid_request\`. Default: of every operation."
     },
     "match": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FaultMatch"
       },
       {
        "type": "null"
       }
      ],
      "description": "Only requests that are like this; at most 32768 characters of JSON, because all that wait are kept. Default: every one."
     },
     "status": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FaultStatus"
       },
       {
        "type": "null"
       }
      ],
      "description": "The status that is answered."
     },
     "kind": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FaultKind"
       },
       {
        "type": "null"
       }
      ],
      "description": "What becomes of the answer."
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
      "description": "Whether the request does its work first: effect and stored answer stay, and the answer is lost or replaced."
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
   "PaymentsFail": {
    "description": "How many payments are to fail (R78).",
    "type": "object",
    "required": [
     "fail"
    ],
    "additionalProperties": false,
    "properties": {
     "fail": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000,
      "description": "How many of the next payments fail; 0 lets all succeed again."
     }
    }
   },
   "PaymentsFailing": {
    "description": "How many payments fail from now on (R78).",
    "type": "object",
    "required": [
     "fail"
    ],
    "additionalProperties": false,
    "properties": {
     "fail": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000,
      "description": "How many of the next payments fail."
     }
    }
   },
   "RequestRecord": {
    "description": "A request that the environment was sent under \`/v1\`.",
    "type": "object",
    "required": [
     "requestId",
     "at",
     "method",
     "path",
     "operationId",
     "status",
     "code",
     "violations",
     "replayed",
     "fault",
     "durationMs"
    ],
    "additionalProperties": false,
    "properties": {
     "requestId": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/RequestId"
       },
       {
        "type": "null"
       }
      ],
      "description": "Id of the request; null where the answer that carries it was lost."
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "What the environment's clock showed."
     },
     "method": {
      "type": "string",
      "description": "Its method."
     },
     "path": {
      "type": "string",
      "description": "Its path as it was sent, without query; of a longer one the first 1024 characters."
     },
     "operationId": {
      "type": [
       "string",
       "null"
      ],
      "description": "The operation of openapi.yaml; null where the path, or its method, belongs to none."
     },
     "status": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Status of the answer; null where it was lost."
     },
     "code": {
      "type": [
       "string",
       "null"
      ],
      "description": "Code of the refusal; null for a success, or without one (R71)."
     },
     "violations": {
      "type": "array",
      "maxItems": 20,
      "items": {
       "$ref": "#/components/schemas/Violation"
      },
      "description": "What was wrong with it, at most the first 20 of its \`errors\` (R69), with at most 1024 characters of each text."
     },
     "replayed": {
      "type": "boolean",
      "description": "Whether it got the stored answer of an earlier request (R65)."
     },
     "fault": {
      "type": [
       "string",
       "null"
      ],
      "description": "Id of the fault that it met (R80)."
     },
     "durationMs": {
      "type": "number",
      "minimum": 0,
      "description": "How long its answer took, in real milliseconds."
     }
    }
   },
   "RequestList": {
    "description": "The latest requests.",
    "type": "object",
    "required": [
     "data",
     "dropped"
    ],
    "additionalProperties": false,
    "properties": {
     "data": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "#/components/schemas/RequestRecord"
      },
      "description": "The requests, oldest first."
     },
     "dropped": {
      "type": "integer",
      "minimum": 0,
      "description": "How many older ones were forgotten."
     }
    }
   },
   "CoverageTotal": {
    "description": "How much of the contract was touched.",
    "type": "object",
    "required": [
     "touched",
     "total"
    ],
    "additionalProperties": false,
    "properties": {
     "touched": {
      "type": "integer",
      "minimum": 0,
      "description": "How many of them were answered at least once."
     },
     "total": {
      "type": "integer",
      "minimum": 0,
      "description": "How many the contract has."
     }
    }
   },
   "OperationCoverage": {
    "description": "How one operation was answered.",
    "type": "object",
    "required": [
     "operationId",
     "requests",
     "statuses",
     "codes"
    ],
    "additionalProperties": false,
    "properties": {
     "operationId": {
      "type": "string",
      "description": "The operation of openapi.yaml."
     },
     "requests": {
      "type": "integer",
      "minimum": 0,
      "description": "How many requests were answered, replays included."
     },
     "statuses": {
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 0
      },
      "description": "How many answers had each status; 0 for one that the contract has and nothing met."
     },
     "codes": {
      "type": "object",
      "additionalProperties": {
       "type": "integer",
       "minimum": 0
      },
      "description": "How many answers had each error code, likewise (R71)."
     }
    }
   },
   "Coverage": {
    "description": "How much of the contract of the API was touched.",
    "type": "object",
    "required": [
     "operations",
     "totals"
    ],
    "additionalProperties": false,
    "properties": {
     "operations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OperationCoverage"
      },
      "description": "Every operation, in the order of the contract."
     },
     "totals": {
      "description": "The sums over all operations.",
      "type": "object",
      "required": [
       "operations",
       "statuses",
       "codes"
      ],
      "additionalProperties": false,
      "properties": {
       "operations": {
        "$ref": "#/components/schemas/CoverageTotal",
        "description": "Operations."
       },
       "statuses": {
        "$ref": "#/components/schemas/CoverageTotal",
        "description": "Pairs of operation and status."
       },
       "codes": {
        "$ref": "#/components/schemas/CoverageTotal",
        "description": "Pairs of operation and error code."
       }
      }
     }
    }
   },
   "WebhookAttempt": {
    "description": "One attempt to deliver an event (R76).",
    "type": "object",
    "required": [
     "deliveryId",
     "endpointId",
     "eventId",
     "eventSeq",
     "eventType",
     "url",
     "attempt",
     "at",
     "status",
     "error",
     "outcome",
     "nextAttemptAt"
    ],
    "additionalProperties": false,
    "properties": {
     "deliveryId": {
      "type": "string",
      "pattern": "^dlv_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
      "description": "Id of the delivery, \`dlv_\` and a ULID: of this event to this endpoint, the same in every attempt. It is sent as \`webhook-id\`."
     },
     "endpointId": {
      "type": "string",
      "description": "The endpoint."
     },
     "eventId": {
      "type": "string",
      "description": "The event."
     },
     "eventSeq": {
      "type": "integer",
      "minimum": 1,
      "description": "Its position among the events."
     },
     "eventType": {
      "type": "string",
      "description": "Its type."
     },
     "url": {
      "type": "string",
      "description": "Where it was sent to."
     },
     "attempt": {
      "type": "integer",
      "minimum": 0,
      "description": "Which attempt it was, from 1; 0 for a redelivery."
     },
     "at": {
      "$ref": "#/components/schemas/Timestamp",
      "description": "What the environment's clock showed."
     },
     "status": {
      "type": [
       "integer",
       "null"
      ],
      "description": "Status of the answer; null where there was none."
     },
     "error": {
      "type": [
       "string",
       "null"
      ],
      "description": "Why it did not arrive; null where it did."
     },
     "outcome": {
      "type": "string",
      "enum": [
       "delivered",
       "retrying",
       "failed"
      ],
      "description": "\`delivered\` by a status of 200 to 299. Anything else is \`retrying\` while attempts are left, then \`failed\`, and the endpoint's next event gets its turn."
     },
     "nextAttemptAt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Timestamp"
       },
       {
        "type": "null"
       }
      ],
      "description": "When it is tried again, on the environment's clock; null where it is not."
     }
    }
   },
   "WebhookAttemptList": {
    "description": "The latest attempts to deliver events.",
    "type": "object",
    "required": [
     "data",
     "dropped"
    ],
    "additionalProperties": false,
    "properties": {
     "data": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "#/components/schemas/WebhookAttempt"
      },
      "description": "The attempts, oldest first."
     },
     "dropped": {
      "type": "integer",
      "minimum": 0,
      "description": "How many older ones were forgotten."
     }
    }
   },
   "WebhookNext": {
    "description": "What came of the next delivery (R76).",
    "type": "object",
    "required": [
     "attempt"
    ],
    "additionalProperties": false,
    "properties": {
     "attempt": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/WebhookAttempt"
       },
       {
        "type": "null"
       }
      ],
      "description": "The attempt; null where nothing waits."
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
   "EventNotFoundProblem": {
    "title": "No such event",
    "description": "No event and endpoint of the environment make this delivery.",
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
      "const": "https://opencredits.dev/problems/event_not_found"
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
      "const": "event_not_found"
     },
     "requestId": {
      "$ref": "#/components/schemas/RequestId",
      "description": "The request that was answered so."
     }
    }
   },
   "WebhookEndpointNotFoundProblem": {
    "title": "No such webhook endpoint",
    "description": "The endpoint of the delivery was deleted.",
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
      "const": "https://opencredits.dev/problems/webhook_endpoint_not_found"
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
      "const": "webhook_endpoint_not_found"
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
     "evictedOutcomes": 0,
     "deliveries": []
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
     "evictedOutcomes": 0,
     "deliveries": []
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
       "match": null,
       "status": null,
       "kind": "reset",
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
     "kind": "reset",
     "afterCommit": true
    }
   },
   "CreateFaultResponse": {
    "summary": "The fault waits",
    "value": {
     "id": "flt_01KE725FA0P7Q4T8W2X6Y0Z3AB",
     "operationId": "createDebit",
     "match": null,
     "status": null,
     "kind": "reset",
     "latencyMs": 0,
     "afterCommit": true,
     "times": 1
    }
   },
   "ListScenariosResponse": {
    "summary": "Two of them",
    "value": {
     "data": [
      {
       "name": "demo",
       "summary": "Three customers of an AI product, with everything that a ledger can hold."
      },
      {
       "name": "empty",
       "summary": "Nothing at all."
      }
     ]
    }
   },
   "RunScenarioResponse": {
    "summary": "A world to start from",
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
   "ListRequestsResponse": {
    "summary": "One request, refused",
    "value": {
     "data": [
      {
       "requestId": "req_01KE725FA089SK17T463648MY1",
       "at": "2026-01-05T09:00:00.000Z",
       "method": "POST",
       "path": "/v1/debits",
       "operationId": "createDebit",
       "status": 402,
       "code": "insufficient_credits",
       "violations": [],
       "replayed": false,
       "fault": null,
       "durationMs": 0.4
      }
     ],
     "dropped": 0
    }
   },
   "GetCoverageResponse": {
    "summary": "One operation, half touched",
    "value": {
     "operations": [
      {
       "operationId": "getAccount",
       "requests": 2,
       "statuses": {
        "200": 2,
        "404": 0
       },
       "codes": {
        "account_not_found": 0
       }
      }
     ],
     "totals": {
      "operations": {
       "touched": 1,
       "total": 1
      },
      "statuses": {
       "touched": 1,
       "total": 2
      },
      "codes": {
       "touched": 0,
       "total": 1
      }
     }
    }
   },
   "FailPaymentsRequest": {
    "summary": "The next payment fails",
    "value": {
     "fail": 1
    }
   },
   "FailPaymentsResponse": {
    "summary": "One payment fails",
    "value": {
     "fail": 1
    }
   },
   "ListDeliveryAttemptsResponse": {
    "summary": "An attempt that failed",
    "value": {
     "data": [
      {
       "deliveryId": "dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB",
       "endpointId": "whk_01KE725FA0A1B2C3D4E5F6G7H8",
       "eventId": "evt_01KE725FA0J1K2M3N4P5Q6R7S8",
       "eventSeq": 3,
       "eventType": "balance.low",
       "url": "http://localhost:3000/hooks",
       "attempt": 1,
       "at": "2026-01-05T09:00:00.000Z",
       "status": 503,
       "error": "It answered 503.",
       "outcome": "retrying",
       "nextAttemptAt": "2026-01-05T09:00:05.000Z"
      }
     ],
     "dropped": 0
    }
   },
   "DeliverNextWebhookResponse": {
    "summary": "The event was delivered",
    "value": {
     "attempt": {
      "deliveryId": "dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB",
      "endpointId": "whk_01KE725FA0A1B2C3D4E5F6G7H8",
      "eventId": "evt_01KE725FA0J1K2M3N4P5Q6R7S8",
      "eventSeq": 3,
      "eventType": "balance.low",
      "url": "http://localhost:3000/hooks",
      "attempt": 2,
      "at": "2026-01-05T09:00:00.000Z",
      "status": 204,
      "error": null,
      "outcome": "delivered",
      "nextAttemptAt": null
     }
    }
   },
   "RedeliverWebhookResponse": {
    "summary": "Delivered again",
    "value": {
     "deliveryId": "dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB",
     "endpointId": "whk_01KE725FA0A1B2C3D4E5F6G7H8",
     "eventId": "evt_01KE725FA0J1K2M3N4P5Q6R7S8",
     "eventSeq": 3,
     "eventType": "balance.low",
     "url": "http://localhost:3000/hooks",
     "attempt": 0,
     "at": "2026-01-05T09:00:00.000Z",
     "status": 204,
     "error": null,
     "outcome": "delivered",
     "nextAttemptAt": null
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
   "EventNotFoundProblem": {
    "summary": "No such event",
    "value": {
     "type": "https://opencredits.dev/problems/event_not_found",
     "title": "No such event",
     "status": 404,
     "detail": "There is no delivery dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB.",
     "instance": "/__mock/webhooks/dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB/redeliver",
     "code": "event_not_found",
     "requestId": "req_01KE725FA089SK17T463648MY1"
    }
   },
   "WebhookEndpointNotFoundProblem": {
    "summary": "No such webhook endpoint",
    "value": {
     "type": "https://opencredits.dev/problems/webhook_endpoint_not_found",
     "title": "No such webhook endpoint",
     "status": 404,
     "detail": "The endpoint whk_01KE725FA0A1B2C3D4E5F6G7H8 was deleted.",
     "instance": "/__mock/webhooks/dlv_01KE725FA0P7Q4T8W2X6Y0Z3AB/redeliver",
     "code": "webhook_endpoint_not_found",
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
