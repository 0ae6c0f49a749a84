package org.sequelize4j.definition;

import java.util.List;
import org.sequelize4j.Definition;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.Given;

/** The part of a definition that says what the table is like, and which columns every row has of itself. */
abstract class TableOptionsBuilder<T> implements Definition<T> {
    private TableDeclaration table;

    TableOptionsBuilder(TableDeclaration table) {
        this.table = table;
    }

    /** What was said. */
    final TableDeclaration table() {
        return table;
    }

    @Override
    public final Definition<T> timestamps(boolean timestamps) {
        table = table.withTimestamps(timestamps);
        return this;
    }

    @Override
    public final Definition<T> createdAt(String name) {
        table = table.withCreatedAt(
                TimestampDeclaration.named(Given.to("A timestamp", name, "a name, or false for none")));
        return this;
    }

    @Override
    public final Definition<T> createdAt(boolean present) {
        table = table.withCreatedAt(TimestampDeclaration.present(present));
        return this;
    }

    @Override
    public final Definition<T> updatedAt(String name) {
        table = table.withUpdatedAt(
                TimestampDeclaration.named(Given.to("A timestamp", name, "a name, or false for none")));
        return this;
    }

    @Override
    public final Definition<T> updatedAt(boolean present) {
        table = table.withUpdatedAt(TimestampDeclaration.present(present));
        return this;
    }

    @Override
    public final Definition<T> paranoid(boolean paranoid) {
        table = table.withLifecycle(table.lifecycle().withParanoid(paranoid));
        return this;
    }

    @Override
    public final Definition<T> strictLoading(Strictness strictness) {
        table = table.withStrictness(
                Given.to("strictLoading(…)", strictness, "one of " + List.of(Strictness.values())));
        return this;
    }

    @Override
    public final Definition<T> deletedAt(String name) {
        return deletedAt(TimestampDeclaration.named(Given.to("A timestamp", name, "a name, or false for none")));
    }

    @Override
    public final Definition<T> deletedAt(boolean present) {
        return deletedAt(TimestampDeclaration.present(present));
    }

    private Definition<T> deletedAt(TimestampDeclaration said) {
        table = table.withLifecycle(table.lifecycle().withDeletedAt(said));
        return this;
    }

    @Override
    public final Definition<T> version(boolean version) {
        return version(TimestampDeclaration.present(version));
    }

    @Override
    public final Definition<T> version(String name) {
        return version(new TimestampDeclaration(Given.to("version(…)", name, "a name, or true for \"version\""), true));
    }

    private Definition<T> version(TimestampDeclaration said) {
        table = table.withLifecycle(table.lifecycle().withVersion(said));
        return this;
    }

    @Override
    public final Definition<T> underscored(boolean underscored) {
        table = table.withUnderscored(underscored);
        return this;
    }

    @Override
    public final Definition<T> freezeTableName(boolean freeze) {
        table = table.withFreezeTableName(freeze);
        return this;
    }

    @Override
    public final Definition<T> tableName(String name) {
        table = table.withName(Given.to("tableName(…)", name, "the name of a table"));
        return this;
    }

    @Override
    public final Definition<T> schema(String schema) {
        table = table.withSchema(Given.to("schema(…)", schema, "the name of a schema"));
        return this;
    }

    @Override
    public final Definition<T> comment(String comment) {
        return storage(table.storage().withComment(Given.to("comment(…)", comment, "a text")));
    }

    @Override
    public final Definition<T> engine(String engine) {
        return storage(table.storage().withEngine(engine));
    }

    @Override
    public final Definition<T> charset(String charset) {
        return storage(table.storage().withCharset(charset));
    }

    @Override
    public final Definition<T> collate(String collation) {
        return storage(table.storage().withCollate(collation));
    }

    @Override
    public final Definition<T> rowFormat(String format) {
        return storage(table.storage().withRowFormat(format));
    }

    @Override
    public final Definition<T> initialAutoIncrement(long first) {
        return storage(table.storage().withInitialAutoIncrement(first));
    }

    private Definition<T> storage(TableStorage said) {
        table = table.withStorage(said);
        return this;
    }
}
