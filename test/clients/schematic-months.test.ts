import { expect, test } from "vitest";
import { type OpenWorld, throughEveryDoor } from "./support/doors.ts";
import { SCHEMATIC, schematicSubscriber } from "./support/schematic.ts";

throughEveryDoor(SCHEMATIC, stories);

function stories(open: OpenWorld): void {
  test("months pass: resets, half of the rest rolls over once, and usage takes it first", async () => {
    const { world, track, grants, balance } = await schematicSubscriber(open);
    const { clock } = world.environment;
    await track({ quantity: 8 });
    expect(await balance()).toEqual([80, 0, 80]);
    await clock.set("2026-02-01T00:00:00Z");
    expect(await grants()).toEqual([
      ["plan", 0, "plan_period_reset"],
      ["rollover", 40, ""],
      ["plan", 100, ""],
    ]);
    await track({ quantity: 20 });
    expect((await grants()).slice(1)).toEqual([
      ["rollover", 0, ""],
      ["plan", 90, ""],
    ]);
    await clock.set("2026-04-01T00:00:00Z");
    expect((await grants()).slice(-2)).toEqual([
      ["rollover", 50, ""],
      ["plan", 100, ""],
    ]);
    expect(await balance()).toEqual([150, 0, 150]);
  });

  test("refunds grow one grant that is spent before all others", async () => {
    const { world, track, grants, balance } = await schematicSubscriber(open);
    await track({ quantity: 8 });
    await track({ quantity: -2 });
    await world.environment.clock.set("2026-01-15T00:00:00Z");
    await track({ quantity: -2 });
    expect(await grants()).toEqual([
      ["plan", 80, ""],
      ["adjustment", 10, ""],
    ]);
    await track({ quantity: 3 });
    expect(await grants()).toEqual([
      ["plan", 80, ""],
      ["adjustment", 2.5, ""],
    ]);
    expect(await balance()).toEqual([82.5, 0, 82.5]);
  });

  test("a lease over its expiry is given back, and what comes late is taken from the grants", async () => {
    const { world, client, companyId, creditId, track, balance } = await schematicSubscriber(open);
    const wish = { companyId, creditTypeId: creditId, requestedAmount: 60 };
    const { data: lease } = await client.credits.acquireCreditLease({
      ...wish,
      expiresAt: new Date("2026-01-01T00:30:00Z"),
    });
    await track({ quantity: 4, leaseId: lease.id });
    expect(await balance()).toEqual([40, 50, 90]);
    await world.environment.clock.set("2026-01-01T00:30:00Z");
    expect(await balance()).toEqual([90, 0, 90]);
    await track({ quantity: 4, leaseId: lease.id });
    expect(await balance()).toEqual([80, 0, 80]);
    expect((await client.credits.acquireCreditLease(wish)).data.id).not.toBe(lease.id);
  });
}
