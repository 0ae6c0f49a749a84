package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.typed.FlatRecord;
import org.sequelize4j.typed.RecordInput;
import org.sequelize4j.write.GraphBuilder;
import org.sequelize4j.write.NestedValues;

/** Sets records on instances: their attributes, and as a graph what they nest. */
final class Records {
    private final GraphBuilder graphs;

    Records(GraphBuilder graphs) {
        this.graphs = graphs;
    }

    /** Sets everything on a new row. */
    void set(RowInstance row, Record values) {
        if (!FlatRecord.set(row, Given.to("create", values, "a record"))) {
            set(row, RecordInput.of(values, row.definition()));
        }
    }

    private void set(RowInstance row, RecordInput input) {
        row.set(input.attributes());
        for (Map.Entry<String, List<Object>> associated : input.associated().entrySet()) {
            AssociationDefinition association = row.definition().association(associated.getKey());
            if (association == null) {
                throw new IllegalStateException("The record was read against another definition.");
            }
            int number = 0;
            for (Object one : associated.getValue()) {
                String step = association.toMany() ? association.as() + "[" + number + "]" : association.as();
                attach(row, association, step, one);
                number++;
            }
        }
    }

    private void attach(RowInstance row, AssociationDefinition association, String step, Object one) {
        if (one instanceof RecordInput child) {
            graphs.with(
                    row,
                    association,
                    face -> NestedValues.under(step, () -> set(Faces.behind(face), child)),
                    null,
                    true);
        } else {
            graphs.connect(row, association, one, null, true);
        }
    }

    /** Sets the attributes of a row that may be stored already. */
    void assign(RowInstance row, Record values, boolean skipNulls) {
        Map<String, @Nullable Object> attributes =
                RecordInput.values(Given.to("update", values, "a record"), row.definition(), skipNulls);
        row.set(attributes);
    }
}
