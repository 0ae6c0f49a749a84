package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequelize4j.Lock;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Path;
import org.sequelize4j.query.Predicate;
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

    /**
     * The same, with the rows that belong to the source and those that will. Where others are kept right with them they are locked
     * first, and with the source all that they belong to now, as every write of them does: then nobody waits in a circle.
     */
    static void lock(
            RelationServices services,
            RowInstance source,
            AssociationDefinition association,
            Collection<RowInstance> targets) {
        ModelDefinition model = association.targetModel();
        if (model.upkeeps().isEmpty() || !services.executor().dialect().can(Capability.ROW_LOCKS)) {
            lock(services, source);
            return;
        }
        List<Predicate> concerned = new ArrayList<>();
        concerned.add(Conditions.belongTo(source, association));
        List<RowInstance> stored =
                targets.stream().filter(target -> !target.isNew()).toList();
        if (!stored.isEmpty()) {
            concerned.add(Conditions.areRows(model, stored));
        }
        Set<List<Object>> keys = new LinkedHashSet<>();
        keys.add(Keys.of(source, association.sourceKeys()));
        for (RowInstance row : lock(services, model, association.matchingKeys(), new Predicate.Any(concerned))) {
            if (Keys.complete(row, association.matchingKeys())) {
                keys.add(Keys.of(row, association.matchingKeys()));
            }
        }
        lock(
                services,
                association.sourceModel(),
                association.sourceKeys(),
                KeysCondition.oneOf(association.sourceKeys(), List.copyOf(keys)));
    }

    /** Reads these attributes of the rows for which the condition is true, and locks them in the order of their primary keys. */
    private static List<RowInstance> lock(
            RelationServices services, ModelDefinition model, List<Attribute> attributes, Predicate condition) {
        Set<Attribute> read = new LinkedHashSet<>(model.primaryKey());
        read.addAll(attributes);
        return services.loader()
                .load(Find.all(model)
                        .withSelection(new Selection(List.copyOf(read), List.of()))
                        .withWhere(condition)
                        .withOrder(model.primaryKey().stream()
                                .map(key ->
                                        new OrderTerm(new AttributeOperand(Path.ROOT, key), Sort.ASC, Nulls.DEFAULT))
                                .toList())
                        .withLock(Lock.UPDATE));
    }

    /** Keeps others from changing what belongs to the source until the transaction ends, where the database locks rows. */
    static void lock(RelationServices services, RowInstance source) {
        if (!services.executor().dialect().can(Capability.ROW_LOCKS)) {
            return;
        }
        ModelDefinition model = source.definition();
        lock(services, model, List.of(), Conditions.areRows(model, List.of(source)));
    }
}
