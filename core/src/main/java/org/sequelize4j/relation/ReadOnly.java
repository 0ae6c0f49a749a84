package org.sequelize4j.relation;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.write.ReadOnlyAssociations;

/** Refuses to change what follows from other associations, with the one to write to. */
record ReadOnly(AssociationDefinition association) implements ToOneWriter, ToManyWriter {
    @Override
    public void set(RowInstance source, @Nullable RowInstance target) {
        ReadOnlyAssociations.refuse(association);
    }

    @Override
    public void create(RowInstance source, RowInstance target) {
        ReadOnlyAssociations.refuse(association);
    }

    @Override
    public void add(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        ReadOnlyAssociations.refuse(association);
    }

    @Override
    public void remove(RowInstance source, List<RowInstance> targets) {
        ReadOnlyAssociations.refuse(association);
    }

    @Override
    public void set(RowInstance source, List<RowInstance> targets, @Nullable Consumer<RowInstance> link) {
        ReadOnlyAssociations.refuse(association);
    }

    @Override
    public void create(RowInstance source, RowInstance target, @Nullable Consumer<RowInstance> link) {
        ReadOnlyAssociations.refuse(association);
    }
}
