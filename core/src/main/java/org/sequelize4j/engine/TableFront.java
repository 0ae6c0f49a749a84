package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.ConstraintInfo;
import org.sequelize4j.ConstraintOptions;
import org.sequelize4j.DropOptions;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.TableColumns;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.AttributeOptionsBuilder;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.Given;
import org.sequelize4j.schema.ConstraintEditor;
import org.sequelize4j.schema.ServerEditor;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.schema.TableEditor;
import org.sequelize4j.type.DataType;

/** Tables by their names, as users hold them: it passes on what it is asked. */
final class TableFront extends RowsFront {
    private final ServerEditor server;

    TableFront(Services services) {
        super(
                services,
                new TableEditor(services.backend.executor(), services.backend.transactions(), services.indexSql()));
        this.server = new ServerEditor(services.backend.executor(), services.backend.transactions());
    }

    @Override
    public void createTable(String table, Consumer<? super TableColumns> columns) {
        TableColumnsBuilder builder = new TableColumnsBuilder();
        Given.lambda(columns, "t -> t.column(\"id\", INTEGER, c -> c.primaryKey())")
                .accept(builder);
        editor.create(name(table), builder.columns(), builder.uniqueKeys(), builder.comment());
    }

    @Override
    public void dropTable(String table) {
        editor.drop(List.of(name(table)), false);
    }

    @Override
    public void dropTable(String table, Consumer<? super DropOptions> options) {
        editor.drop(List.of(name(table)), DropOptionsBuilder.cascades(options));
    }

    @Override
    public void dropAllTables() {
        editor.drop(showAllTables().stream().map(this::unparsed).toList(), false);
    }

    /** A name that the database gave, dots and all. */
    private TableName unparsed(String table) {
        return new TableName(null, table);
    }

    @Override
    public void renameTable(String before, String after) {
        editor.rename(name(before), name(after));
    }

    @Override
    public String quoteIdentifier(String name) {
        return services.backend.dialect().quote(Given.to("A name in SQL", name, "the name of a table or column"));
    }

    @Override
    public List<String> showAllTables() {
        return editor.tables();
    }

    @Override
    public boolean tableExists(String table) {
        return editor.find(name(table)) != null;
    }

    @Override
    public Map<String, ColumnInfo> describeTable(String table) {
        return new TableInfos(editor.require(name(table))).columns();
    }

    @Override
    public void addColumn(String table, String column, DataType type) {
        addColumn(table, column, type, options -> {});
    }

    @Override
    public void addColumn(String table, String column, DataType type, Consumer<? super AttributeOptions> options) {
        editor.addColumn(name(table), column(column, type, options));
    }

    @Override
    public void removeColumn(String table, String column) {
        editor.removeColumn(name(table), column);
    }

    @Override
    public void changeColumn(String table, String column, DataType type) {
        changeColumn(table, column, type, options -> {});
    }

    @Override
    public void changeColumn(String table, String column, DataType type, Consumer<? super AttributeOptions> options) {
        editor.changeColumn(name(table), column(column, type, options));
    }

    private static AttributeDeclaration column(String name, DataType type, Consumer<? super AttributeOptions> options) {
        AttributeOptionsBuilder said = AttributeDeclaration.of(
                        Given.to("A column", name, "a name and a type"),
                        Given.to("A column", type, "a type, such as STRING"))
                .more();
        Given.lambda(options, "c -> c.allowNull(false)").accept(said);
        return said.build();
    }

    @Override
    public void renameColumn(String table, String before, String after) {
        editor.renameColumn(name(table), before, after);
    }

    @Override
    public void addIndex(String table, List<String> columns) {
        addIndex(table, columns, options -> {});
    }

    @Override
    public void addIndex(String table, List<String> columns, Consumer<? super IndexOptions> options) {
        TableDescription live = editor.require(name(table));
        new TableIndexes(services, editor, live).add(columns, options);
    }

    @Override
    public void removeIndex(String table, String name) {
        editor.removeIndex(name(table), name);
    }

    @Override
    public void removeIndex(String table, List<String> columns) {
        editor.removeIndex(name(table), TableIndexes.derivedName(name(table), columns));
    }

    @Override
    public List<IndexInfo> showIndex(String table) {
        return new TableInfos(editor.require(name(table))).indexes();
    }

    @Override
    public void addConstraint(String table, Consumer<? super ConstraintOptions> constraint) {
        ConstraintOptionsBuilder said = new ConstraintOptionsBuilder();
        Given.lambda(constraint, "c -> c.unique(\"name\")").accept(said);
        new TableConstraints(services, editor, said).addTo(editor.require(name(table)), this::name);
    }

    @Override
    public void removeConstraint(String table, String name) {
        new ConstraintEditor(editor).remove(name(table), Given.to("removeConstraint(…)", name, "a name"));
    }

    @Override
    public List<ConstraintInfo> showConstraint(String table) {
        return new TableInfos(editor.require(name(table))).constraints();
    }

    @Override
    public List<ConstraintInfo> getForeignKeyReferencesForTable(String table) {
        return new TableInfos(editor.require(name(table))).foreignKeys();
    }

    @Override
    public void createSchema(String schema) {
        server.createSchema(Given.to("createSchema(…)", schema, "the name of a schema"));
    }

    @Override
    public void dropSchema(String schema) {
        String name = Given.to("dropSchema(…)", schema, "the name of a schema");
        if (server.hasSchemas()) {
            server.dropSchema(name);
        } else {
            editor.drop(
                    showAllTables().stream()
                            .filter(table -> table.startsWith(name + "."))
                            .map(this::unparsed)
                            .toList(),
                    false);
        }
    }

    @Override
    public void dropAllSchemas() {
        if (!server.dropSchemas()) {
            dropAllTables();
        }
    }

    @Override
    public List<String> showAllSchemas() {
        return server.schemas();
    }

    @Override
    public void createEnum(String name, List<String> values) {
        server.createEnum(name(name), List.copyOf(Given.to("createEnum(…)", values, "a list of words")));
    }

    @Override
    public void dropEnum(String name) {
        server.dropEnum(name(name));
    }

    @Override
    public Map<String, List<String>> showAllEnums() {
        return server.enums();
    }

    @Override
    public void createDatabase(String name) {
        server.createDatabase(Given.to("createDatabase(…)", name, "the name of a database"));
    }

    @Override
    public void dropDatabase(String name) {
        server.dropDatabase(Given.to("dropDatabase(…)", name, "the name of a database"));
    }
}
