package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Column;
import org.sequelize4j.Default;
import org.sequelize4j.Defaults;
import org.sequelize4j.Definition;
import org.sequelize4j.Expression;
import org.sequelize4j.Index;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.Validate;
import org.sequelize4j.Where;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/models.md. */
@DatabaseTest
class ModelsGuideTest {
    enum Status {
        DRAFT,
        ON_SALE
    }

    @Table(underscored = true)
    interface Product extends Instance<Product> {
        @PrimaryKey
        @Default("UUIDV7")
        java.util.UUID id();

        @Unique
        @Column(length = 20, allowNull = false)
        String sku();

        Product setSku(String sku);

        @NonNull
        String title();

        Product setTitle(String title);

        @Column(precision = 10, scale = 2)
        @Validate(min = 0)
        BigDecimal price();

        Product setPrice(BigDecimal price);

        @Index
        @Default("DRAFT")
        Status status();

        Product setStatus(Status status);

        int stock();

        Product setStock(int stock);

        Instant createdAt();

        default boolean available() {
            return status() == Status.ON_SALE && stock() > 0;
        }

        static void onSale(Where<Product> w) {
            w.where(Product::status).eq(Status.ON_SALE);
        }

        static void define(Definition<Product> m) {
            m.attribute(Product::stock, a -> a.defaultValue(0));
            m.index(Product::status, Product::price).name("products_by_price");
            m.beforeSave(p -> p.setTitle(p.title().strip()));
        }
    }

    @Test
    void aDynamicModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> users = sequelize.define(
                    "user",
                    m -> m.attribute("name", STRING)
                            .attribute(
                                    "email",
                                    STRING(100),
                                    a -> a.allowNull(false).unique().validate(v -> v.isEmail()))
                            .attribute("active", BOOLEAN, a -> a.defaultValue(true)));
            sequelize.sync();

            Row ann = users.create(u -> u.set("name", "Ann").set("email", "ann@example.org"));

            assertThat(ann.get("id", Integer.class)).isEqualTo(1);
            assertThat(ann.get("active")).isEqualTo(true);
            assertThat(ann.get("createdAt", Instant.class)).isBeforeOrEqualTo(Instant.now());
            assertThatThrownBy(() -> users.create(u -> u.set("name", "Bob")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("notNull Violation: user.email cannot be null");
            assertThatThrownBy(() -> users.create(u -> u.set("email", "nobody")))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Validation error: Validation isEmail on email failed");
            assertThatThrownBy(() -> users.create(u -> u.set("email", "ann@example.org")))
                    .isInstanceOfSatisfying(UniqueConstraintException.class, failure -> {
                        assertThat(failure.attributes()).containsExactly("email");
                        assertThat(failure.values()).containsEntry("email", "ann@example.org");
                    });
        }
    }

    @Test
    void aTypedModel(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Product> products = sequelize.define(Product.class);
            sequelize.sync();

            Product lamp = products.create(p -> p.setSku("L-1")
                    .setTitle(" Lamp ")
                    .setPrice(new BigDecimal("19.90"))
                    .setStock(3));

            assertThat(lamp.title()).isEqualTo("Lamp");
            assertThat(lamp.status()).isEqualTo(Status.DRAFT);
            assertThat(lamp.available()).isFalse();

            lamp.setStatus(Status.ON_SALE).save();

            assertThat(products.findAll(q -> q.scope(Product::onSale))).containsExactly(lamp);
        }
    }

    @Test
    void attributesOfEveryKind(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> orders = sequelize.define(
                    "order",
                    m -> m.attribute("id", UUID, a -> a.primaryKey().defaultValue(Defaults.UUIDV7))
                            .attribute(
                                    "number", INTEGER, a -> a.allowNull(false).unique("orderNumber"))
                            .attribute("year", INTEGER, a -> a.unique("orderNumber"))
                            .attribute("state", ENUM("open", "paid"), a -> a.defaultValue("open"))
                            .attribute("total", DECIMAL(10, 2), a -> a.validate(v -> v.min(0)))
                            .attribute("placed", DATE, a -> a.field("placed_at").defaultValue(() -> Instant.now()))
                            .attribute("lastSeen", DATE, a -> a.defaultValue(Expression.literal("CURRENT_TIMESTAMP")))
                            .attribute("note", VIRTUAL)
                            .comment("what customers buy"));
            sequelize.sync();

            Row order = orders.create(Map.of("number", 1, "year", 2026, "total", "12.50", "note", "kept in memory"));

            assertThat(order.get("total")).isEqualTo(new BigDecimal("12.50"));
            assertThat(order.get("state")).isEqualTo("open");
            assertThat(orders.getByPk(order.get("id", java.util.UUID.class)).get("note"))
                    .isNull();
        }
    }

    @Test
    void namesOfTablesAndColumns(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> people = sequelize.define("Person", m -> {
                m.attribute("firstName", STRING)
                        .underscored(true)
                        .createdAt("born")
                        .updatedAt(false);
                m.index("firstName").where(Map.of("firstName", "Ann"));
            });
            sequelize.sync();
            people.create(Map.of("firstName", "Ann"));

            List<Map<String, Object>> rows =
                    sequelize.query("SELECT first_name FROM people").rows();

            assertThat(rows).containsExactly(Map.of("first_name", "Ann"));
        }
    }

    @Test
    void defaultsOfAllModels(TestDatabase database) {
        Sequelize sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .underscored(true)
                .connect();
        try (sequelize) {
            Model<Row> notes = sequelize.define("note", m -> m.attribute("shortText", STRING));
            sequelize.sync();

            assertThat(notes.create(Map.of("shortText", "x")).toMap()).containsOnlyKeys("id", "shortText");
        }
    }

    @Test
    void theLifeOfAnInstance(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Harbour.define(sequelize);
            sequelize.sync();
            Model<Row> captains = sequelize.model("captain");

            Row jack = captains.build(Map.of("name", "Jack"));
            assertThat(jack.isNew()).isTrue();
            jack.save();

            jack.set("name", "Jack Sparrow").set("skillLevel", 9);
            assertThat(jack.changed()).containsExactly("name", "skillLevel");
            assertThat(jack.previous("name")).isEqualTo("Jack");
            jack.save();

            jack.update(Map.of("skillLevel", 10));
            jack.decrement("skillLevel", 1);
            assertThat(jack.get("skillLevel")).isEqualTo(9);

            assertThat(jack.reload().toMap()).isEqualTo(Map.of("id", 1, "name", "Jack Sparrow", "skillLevel", 9));
            assertThat(jack).isEqualTo(captains.getByPk(1));

            jack.destroy();
            assertThat(captains.count()).isZero();
        }
    }

    @Test
    void recordsAsInput(TestDatabase database) {
        record NewCaptain(String name, Integer skillLevel) {}

        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Harbour.Captain> captains = sequelize.define(Harbour.Captain.class);
            sequelize.sync();

            Harbour.Captain jack = captains.create(new NewCaptain("Jack", 9));
            jack.patch(new NewCaptain("Jack Sparrow", null));
            assertThat(jack.skillLevel()).isEqualTo(9);
            jack.update(new NewCaptain("Jack Sparrow", null));
            assertThat(jack.skillLevel()).isNull();

            captains.bulkCreate(List.of(new NewCaptain("Anne", 8), new NewCaptain("Mary", 7)));
            assertThat(captains.count()).isEqualTo(3);
        }
    }

    @Test
    void aCompositeKey(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> seats = sequelize.define(
                    "seat",
                    m -> m.attribute("row", INTEGER, a -> a.primaryKey())
                            .attribute("letter", STRING(1), a -> a.primaryKey())
                            .attribute("taken", BOOLEAN));
            sequelize.sync();
            seats.create(Map.of("row", 12, "letter", "A", "taken", true));

            assertThat(seats.findByPk(List.of(12, "A"))).isPresent();
            assertThat(seats.findByPk(Map.of("row", 12, "letter", "B"))).isEmpty();
        }
    }

    @Test
    void aDefaultScope(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> posts = sequelize.define(
                    "post",
                    m -> m.attribute("title", STRING)
                            .attribute("published", BOOLEAN)
                            .scope(w -> w.where("published", true)));
            sequelize.sync();
            posts.bulkCreate(
                    List.of(Map.of("title", "Hello", "published", true), Map.of("title", "Draft", "published", false)));

            assertThat(posts.count()).isEqualTo(1);
        }
    }

    @Test
    void whatIsRefused(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            assertThatThrownBy(() -> sequelize.define("a", m -> m.attribute("x", STRING, a -> a.autoIncrement())))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("The attribute \"x\" of the model \"a\" says autoIncrement() and is STRING; only whole"
                            + " numbers count up, such as INTEGER or BIGINT.");
            Model<Row> notes = sequelize.define("note", m -> m.attribute("text", STRING(5)));
            assertThatThrownBy(() -> notes.build().set("txt", "x")).hasMessageContaining("Did you mean \"text\"?");
            assertThatThrownBy(() -> notes.build().set("text", "too long"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("note.text: \"too long\" does not fit into STRING(5): it has 8 characters, and the"
                            + " column takes 5.");
        }
    }
}
