package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.DropIndex;
import org.sequelize4j.schema.SchemaChange.RebuildTable;

/** The difference of two sets of tables, without a database: what is there is what other models would have created. */
class DiffTest {
    private static List<SchemaChange> changes(Dialect dialect, Models there, Models wanted, boolean drop) {
        SchemaDialect schema = SchemaDialect.of(dialect);
        Map<TableName, TableDescription> tables = new HashMap<>();
        Map<TableName, List<String>> types = new HashMap<>();
        for (ModelDefinition model : there.definitions()) {
            TableDescription table = Dialected.describe(dialect, model);
            tables.put(table.name(), table);
            table.columns().stream()
                    .filter(column -> !column.enumValues().isEmpty())
                    .forEach(column -> types.put(
                            new TableName(null, DerivedNames.enumType(table.name(), column.name())),
                            column.enumValues()));
        }
        return SchemaPlan.of(
                schema,
                wanted.definitions().stream()
                        .map(model -> Dialected.describe(dialect, model))
                        .toList(),
                new SyncSettings(false, true, drop, null),
                new LiveSchema(Set.of(), tables, types),
                (type, first, second) -> false);
    }

    private static List<String> postgres(Models there, Models wanted, boolean drop) {
        return SchemaDialect.of(Dialected.POSTGRES).script(changes(Dialected.POSTGRES, there, wanted, drop));
    }

    @Test
    void theSameTablesDifferInNothing() {
        Models models = Models.withTimestamps()
                .model("a", m -> m.attribute("e", ENUM("x", "y"), a -> a.defaultValue("x")))
                .model("b")
                .belongsTo("a", "b", a -> {})
                .belongsTo("b", "a", a -> {});

        assertThat(changes(Dialected.POSTGRES, models, models, true)).isEmpty();
        assertThat(changes(Dialected.SQLITE, models, models, true)).isEmpty();
    }

    @Test
    void onlyWhatDiffersOfAColumnIsAltered() {
        Models there = Models.plain().model("a", m -> m.attribute("x", STRING, a -> a.allowNull(false)));
        Models wanted = Models.plain().model("a", m -> m.attribute("x", STRING, a -> a.defaultValue("d")));

        assertThat(postgres(there, wanted, false))
                .containsExactly(
                        "ALTER TABLE \"as\" ALTER COLUMN \"x\" SET DEFAULT 'd'",
                        "ALTER TABLE \"as\" ALTER COLUMN \"x\" DROP NOT NULL");
    }

    @Test
    void aRuleIsChangedByReplacingItsKey() {
        Models there = Models.plain().model("a").model("b").belongsTo("b", "a", a -> {});
        Models wanted = Models.plain().model("a").model("b").belongsTo("b", "a", a -> a.onDelete(OnDelete.RESTRICT));

        assertThat(changes(Dialected.POSTGRES, there, wanted, false))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("DropConstraint", "AddForeignKey");
        assertThat(changes(Dialected.SQLITE, there, wanted, false))
                .singleElement()
                .isInstanceOfSatisfying(
                        RebuildTable.class,
                        rebuild -> assertThat(rebuild.target().foreignKeys())
                                .singleElement()
                                .satisfies(key -> assertThat(key.onDelete()).isEqualTo(OnDelete.RESTRICT)));
    }

    @Test
    void aRebuildStandsBetweenTheIndexesThatGoAndThoseThatCome() {
        Models there = Models.plain().model("a", m -> {
            m.attribute("x", STRING);
            m.index("x").name("kept");
            m.index("x").name("changed");
        });
        Models wanted = Models.plain().model("a", m -> {
            m.attribute("x", TEXT);
            m.index("x").name("kept");
            m.index("x").name("changed").unique();
        });

        List<SchemaChange> changes = changes(Dialected.SQLITE, there, wanted, false);

        assertThat(changes)
                .extracting(SchemaChange::getClass)
                .extracting(Object.class::cast)
                .containsExactly(DropIndex.class, RebuildTable.class, CreateIndex.class);
        assertThat(((RebuildTable) changes.get(1)).target().indexes().stream().map(IndexDescription::name))
                .containsExactly("kept");
    }

    @Test
    void aColumnThatSqliteCanAddIsAddedAndForAnotherTheTableIsRebuilt() {
        Models there = Models.plain().model("a").model("b");
        Models plain = Models.plain().model("a").model("b", m -> m.attribute("x", INTEGER));
        Models unique = Models.plain().model("a").model("b", m -> m.attribute("x", INTEGER, a -> a.unique()));

        assertThat(changes(Dialected.SQLITE, there, plain, false))
                .singleElement()
                .isInstanceOf(SchemaChange.AddColumn.class);
        assertThat(changes(Dialected.SQLITE, there, unique, false))
                .singleElement()
                .isInstanceOf(RebuildTable.class);
    }

    @Test
    void newTablesComeBeforeTheKeysThatNeedThem() {
        Models there = Models.plain().model("task");
        Models wanted = Models.plain().model("task").model("user").belongsTo("task", "user", a -> {});

        assertThat(postgres(there, wanted, false))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"users\" (\"id\" SERIAL, PRIMARY KEY (\"id\"))",
                        "ALTER TABLE \"tasks\" ADD COLUMN \"userId\" INTEGER REFERENCES \"users\" (\"id\") ON DELETE SET NULL"
                                + " ON UPDATE CASCADE",
                        "CREATE INDEX \"tasks_user_id\" ON \"tasks\" (\"userId\")");
    }

    @Test
    void newWordsTakeTheirPlaces() {
        Models there = Models.plain().model("a", m -> m.attribute("e", ENUM("b", "d")));
        Models wanted = Models.plain().model("a", m -> m.attribute("e", ENUM("a", "b", "c", "d")));

        assertThat(postgres(there, wanted, false))
                .containsExactly(
                        "ALTER TYPE \"enum_as_e\" ADD VALUE IF NOT EXISTS 'a' BEFORE 'b'",
                        "ALTER TYPE \"enum_as_e\" ADD VALUE IF NOT EXISTS 'c' AFTER 'b'");
    }

    @Test
    void whatNoModelHasGoesOnlyWhenToldTo() {
        Models there = Models.plain().model("a", m -> m.attribute("x", INTEGER).attribute("y", INTEGER));
        Models wanted = Models.plain().model("a", m -> m.attribute("x", INTEGER));

        assertThat(postgres(there, wanted, false)).isEmpty();
        assertThat(postgres(there, wanted, true)).containsExactly("ALTER TABLE \"as\" DROP COLUMN \"y\"");
    }

    @Test
    void longNamesAreMadeToFit() {
        String name = "ä".repeat(40);

        assertThat(SchemaDialect.of(Dialected.POSTGRES).name(name)).isEqualTo("ä".repeat(27) + "_9ba16ef0");
        assertThat(SchemaDialect.of(Dialected.SQLITE).name(name)).isEqualTo(name);
    }
}
