import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { BringBack } from "./bring-back.tsx";
import { DeleteEverything } from "./delete-everything.tsx";
import { InstallCard } from "./install-card.tsx";
import { OnThisDevice } from "./on-this-device.tsx";
import { SaveCopy } from "./save-copy.tsx";
import "./your-data.css";

/** All that is stored, in the person's hands: out, in, kept, gone. */
export function YourData() {
  return (
    <WithPerson>
      {(_, kept) => (
        <Screen
          title="Your data"
          back={{ href: "/you", label: "You" }}
          tab="you"
          lead="Everything stays on this device. There is no account, and nothing is sent anywhere."
        >
          {kept && <SaveCopy />}
          <BringBack />
          <OnThisDevice kept={kept} />
          <InstallCard kept={kept} />
          <DeleteEverything />
        </Screen>
      )}
    </WithPerson>
  );
}
