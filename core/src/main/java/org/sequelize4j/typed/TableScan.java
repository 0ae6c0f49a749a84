package org.sequelize4j.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.CreatedAt;
import org.sequelize4j.DeletedAt;
import org.sequelize4j.Strictness;
import org.sequelize4j.Table;
import org.sequelize4j.UpdatedAt;
import org.sequelize4j.Version;
import org.sequelize4j.definition.LifecycleDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.TableDeclaration;
import org.sequelize4j.definition.TimestampDeclaration;

/** The options of a typed model, by its {@code @Table}. What it leaves as it is, is left to the defaults of all models. */
final class TableScan {
    private TableScan() {}

    /** The singular starts with a small letter, so that keys are named as accessors are: {@code captainId}. */
    static ModelDeclaration declare(TypedModel model) {
        return ModelDeclaration.of(model.name(), List.of())
                .withType(model.type())
                .withNames(AccessorNames.uncapitalized(model.name()), null)
                .withTable(lifecycle(model, table(model.type().getAnnotation(Table.class))));
    }

    /** What the accessors say by {@code @CreatedAt}, {@code @UpdatedAt}, {@code @DeletedAt} and {@code @Version}. */
    private static TableDeclaration lifecycle(TypedModel model, TableDeclaration said) {
        TableDeclaration table = said;
        LifecycleDeclaration lifecycle = table.lifecycle();
        for (TypedAttribute attribute : model.attributes()) {
            TimestampDeclaration named = new TimestampDeclaration(attribute.name(), true);
            if (attribute.accessor().isAnnotationPresent(CreatedAt.class)) {
                table = table.withCreatedAt(named);
            }
            if (attribute.accessor().isAnnotationPresent(UpdatedAt.class)) {
                table = table.withUpdatedAt(named);
            }
            if (attribute.accessor().isAnnotationPresent(DeletedAt.class)) {
                lifecycle = lifecycle.withParanoid(true).withDeletedAt(named);
            }
            if (attribute.accessor().isAnnotationPresent(Version.class)) {
                lifecycle = lifecycle.withVersion(named);
            }
        }
        return table.withLifecycle(lifecycle);
    }

    private static TableDeclaration table(@Nullable Table said) {
        TableDeclaration table = TableDeclaration.UNSAID;
        if (said == null) {
            return table;
        }
        if (!said.value().isEmpty()) {
            table = table.withName(said.value());
        }
        if (!said.schema().isEmpty()) {
            table = table.withSchema(said.schema());
        }
        if (!said.timestamps()) {
            table = table.withTimestamps(false);
        }
        if (said.paranoid()) {
            table = table.withLifecycle(table.lifecycle().withParanoid(true));
        }
        if (said.underscored()) {
            table = table.withUnderscored(true);
        }
        if (said.strictLoading() != Strictness.OFF) {
            table = table.withStrictness(said.strictLoading());
        }
        return said.freezeTableName() ? table.withFreezeTableName(true) : table;
    }
}
