import { routes } from "../../packages/mock-server/src/dialects/schematic/generated/routes.ts";
import { schematicProject } from "./support/schematic.ts";
import { testVendorPage } from "./support/vendor-page.ts";

testVendorPage({ name: "schematic", project: schematicProject, printed: [[100], [130]], routes });
