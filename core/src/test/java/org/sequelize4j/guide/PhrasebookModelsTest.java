package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BLOB;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.CHAR;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.FLOAT;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.REAL;
import static org.sequelize4j.DataTypes.SMALLINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.TIME;
import static org.sequelize4j.DataTypes.TINYINT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sequelize4j.Column;
import org.sequelize4j.CreatedAt;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Default;
import org.sequelize4j.Defaults;
import org.sequelize4j.Definition;
import org.sequelize4j.DeletedAt;
import org.sequelize4j.Expression;
import org.sequelize4j.Index;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.Version;
import org.sequelize4j.Virtual;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on models, attributes and data types. */
class PhrasebookModelsTest {
    enum Status {
        OPEN,
        PAID
    }

    // @formatter:off
    @Table(value = "things", underscored = true, paranoid = true)
    interface Thing extends Instance<Thing> {
        @PrimaryKey
        Long key();

        @Column(allowNull = false)
        @Default("new")
        String state();

        @Column("thing_name")
        @Unique("place")
        String name();

        @Unique("place")
        Integer shelf();

        @Unique
        String code();

        @Column(comment = "what it is for")
        String purpose();

        @Validate(
                len = {2, 50},
                msg = "Two letters at least.")
        String title();

        @Index
        String city();

        @Virtual
        String remark();

        @Version
        Integer version();

        @DeletedAt
        Instant goneAt();

        @CreatedAt
        Instant bornAt();

        default String label() {
            return name() + " (" + code() + ")";
        }

        static void define(Definition<Thing> m) {
            m.attribute(Thing::purpose, TEXT);
            m.attribute(Thing::shelf, a -> a.defaultValue(() -> 3));
            m.updatedAt(false);
            m.name("thing", "things");
            m.index(Thing::city, Thing::state).unique().name("one_state_in_a_city");
            m.validate("named", "A thing has a name.", thing -> thing.name() != null);
        }
    }

    interface Types extends Instance<Types> {
        String a();

        @Column(length = 50)
        String b();

        Character c();

        @Column(text = true)
        String d();

        Byte e();

        Short f();

        Integer g();

        Long h();

        @Column(unsigned = true)
        Integer i();

        Float j();

        Double k();

        @Column(precision = 10, scale = 2)
        BigDecimal l();

        Boolean m();

        Instant n();

        LocalDate o();

        LocalTime p();

        UUID q();

        byte[] r();

        Status s();

        Map<String, Object> t();
    }
    // @formatter:on

    @DatabaseTest
    void modelsByName(TestDatabase database) {
        String url = database.url();
        // @formatter:off
        try (Sequelize sequelize = Sequelize.connect(url)) {
            sequelize.authenticate();
            Model<Row> ports = sequelize.define("port", m -> m.attribute("name", STRING));
            sequelize.model("port");
            Model<Row> things = sequelize.define("thing", m -> {
                m.attribute("key", INTEGER, a -> a.primaryKey().autoIncrement());
                m.attribute("state", STRING, a -> a.allowNull(false).defaultValue("new"));
                m.attribute("since", DATE, a -> a.defaultValue(Defaults.NOW));
                m.attribute("shelf", INTEGER, a -> a.unique("place").defaultValue(() -> 3));
                m.attribute("seen", DATE, a -> a.defaultValue(Expression.literal("CURRENT_TIMESTAMP")));
                m.attribute("name", STRING, a -> a.field("thing_name").unique("place"));
                m.attribute("code", STRING, a -> a.unique());
                m.attribute(
                        "portId",
                        INTEGER,
                        a -> a.references(ports, "id")
                                .onDelete(OnDelete.CASCADE)
                                .onUpdate(OnDelete.CASCADE));
                m.attribute("purpose", TEXT, a -> a.comment("what it is for"));
                m.attribute("title", STRING, a -> a.validate(v -> v.len(2, 50).msg("Two letters at least.")));
                m.attribute(
                        "email",
                        STRING,
                        a -> a.set((thing, value) ->
                                thing.setDataValue("email", value.toString().toLowerCase(Locale.ROOT))));
                m.attribute("label", VIRTUAL, a -> a.get(thing -> thing.get("name") + " (" + thing.get("code") + ")"));
                m.attribute("city", STRING);
                m.tableName("things");
                m.underscored(true);
                m.paranoid(true).deletedAt("goneAt");
                m.timestamps(true).createdAt("createdAt").updatedAt(false);
                m.version(true);
                m.name("thing", "things");
                m.comment("what lies around");
                m.index("city", "state").unique().name("one_state_in_a_city");
                m.index("city").order("city", Sort.DESC);
                m.validate("named", "A thing has a name.", thing -> thing.get("name") != null);
            });
            sequelize.define(
                    "frozen",
                    m -> m.attribute("name", STRING).freezeTableName(true).timestamps(false));
            sequelize.sync();
            // @formatter:on
            Row thing = things.create(Map.of("name", "lamp", "code", "L", "email", "A@B.org"));
            assertThat(thing.get("label")).isEqualTo("lamp (L)");
            assertThat(thing.get("email")).isEqualTo("a@b.org");
        }
    }

    @DatabaseTest
    void typedModels(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).poolSize(5).connect()) {
            Model<Thing> things = sequelize.define(Thing.class);
            assertThat(sequelize.model(Thing.class)).isSameAs(things);
            sequelize.define(Types.class);
            sequelize.sync();
            Thing thing = things.create(Map.of("name", "lamp", "code", "L"));
            assertThat(thing.label()).isEqualTo("lamp (L)");
            assertThat(thing.shelf()).isEqualTo(3);
            assertThat(thing.bornAt()).isBeforeOrEqualTo(Instant.now());
        }
    }

    @DatabaseTest
    void dataTypes(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            // @formatter:off
            List<org.sequelize4j.type.DataType> types = List.of(
                    STRING,
                    STRING(50),
                    CHAR(1),
                    TEXT,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    UNSIGNED(INTEGER),
                    REAL,
                    FLOAT,
                    DOUBLE,
                    DECIMAL(10, 2),
                    BOOLEAN,
                    DATE,
                    DATE(6),
                    DATEONLY,
                    TIME,
                    DataTypes.UUID,
                    BLOB,
                    ENUM("open", "paid"),
                    JSON);
            // @formatter:on
            sequelize.define("every", m -> {
                for (int i = 0; i < types.size(); i++) {
                    m.attribute("a" + i, types.get(i));
                }
            });
            sequelize.sync();
            assertThat(sequelize.queryInterface().describeTable("everies")).hasSize(types.size() + 3);
        }
    }
}
