package org.sequelize4j.relation;

import java.util.List;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Selection;

/** What is asked of a source before its relations are written. */
final class SourceGuard {
    private SourceGuard() {}

    static void requireStored(RowInstance source, AssociationDefinition association) {
        if (source.isNew()) {
            String as = association.as();
            throw new InstanceException("This instance of \"" + association.source()
                    + "\" is not stored yet, so \"" + as + "\" of it cannot be written: use with(\"" + as
                    + "\", …) or connect(\"" + as + "\", …) before create, or save it first.");
        }
    }

    /** Keeps others from changing what belongs to the source until the transaction ends, where the database locks rows. */
    static void lock(RelationServices services, RowInstance source) {
        if (!services.executor().dialect().can(Capability.ROW_LOCKS)) {
            return;
        }
        ModelDefinition model = source.definition();
        Find find = Find.all(model)
                .withSelection(new Selection(model.primaryKey(), List.of()))
                .withWhere(Conditions.areRows(model, List.of(source)))
                .withLock(Lock.UPDATE);
        services.loader().load(find);
    }
}
