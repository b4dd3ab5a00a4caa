import type { EquipmentId } from "#content";
import { equipmentGroups, equipmentTexts } from "#content/en/equipment";
import { ManyChoices } from "../../parts/choices.tsx";

interface EquipmentFormProps {
  readonly owned: ReadonlySet<EquipmentId>;
  readonly onChange: (owned: ReadonlySet<EquipmentId>) => void;
}

/** What the person owns or has at hand, in groups. */
export function EquipmentForm({ owned, onChange }: EquipmentFormProps) {
  const toggle = (id: EquipmentId, has: boolean) => {
    const next = new Set(owned);
    if (has) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div class="stack">
      {equipmentGroups.map(({ title, items }) => (
        <ManyChoices
          key={title}
          legend={title}
          choices={items.map((id) => ({
            value: id,
            label: equipmentTexts[id].name,
            hint: equipmentTexts[id].hint,
          }))}
          values={owned}
          onToggle={toggle}
        />
      ))}
    </div>
  );
}
