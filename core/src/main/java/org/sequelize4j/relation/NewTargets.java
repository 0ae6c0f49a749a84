package org.sequelize4j.relation;

import java.util.function.Consumer;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.NewRows;

/** Makes the instance that a create through an association will insert. */
final class NewTargets {
    private NewTargets() {}

    static RowInstance of(RelationServices services, AssociationDefinition association, Consumer<RowInstance> values) {
        ModelDefinition model = association.targetModel();
        RowInstance target = NewRows.withDefaults(services.runtimes().of(model), model);
        Assignments.set(target, association.scope());
        Given.lambda(values, "row -> row.set(\"name\", \"Jack\")").accept(target);
        return target;
    }
}
