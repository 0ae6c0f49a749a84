package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The relation methods' names, and what they take and refuse. */
@DatabaseTest
class RelationMethodsTest {
    private Recorded database;
    private Model<Row> tasks;
    private Model<Row> people;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        tasks = database.sequelize.define("Task", m -> m.attribute("title", STRING));
        people = database.sequelize.define("Person", m -> m.attribute("name", STRING));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNamesAreMadeOfTheSingularAndThePluralOfTheModelOrTheAlias() {
        Model<Row> hypotheses = database.sequelize.define("hypothesis", m -> {});
        tasks.hasOne(people, a -> a.as("Author").foreignKey("authorOfId"));
        tasks.hasMany(people);
        people.belongsToMany(hypotheses, a -> a.through("claims"));
        people.belongsTo(tasks, a -> a.as("job"));

        assertThat(tasks.relationMethods())
                .containsExactlyInAnyOrder(
                        "getAuthor",
                        "setAuthor",
                        "createAuthor",
                        "getPeople",
                        "countPeople",
                        "hasPerson",
                        "hasPeople",
                        "setPeople",
                        "addPerson",
                        "addPeople",
                        "removePerson",
                        "removePeople",
                        "createPerson");
        assertThat(people.relationMethods())
                .contains("getJob", "setJob", "createJob", "getHypotheses", "addHypothesis", "addHypotheses");
    }

    @Test
    void onlyTheSourceOfAnAssociationHasMethods() {
        tasks.hasMany(people);

        assertThat(people.relationMethods()).isEmpty();
        assertThatThrownBy(() -> people.build().call("getTask"))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("no relation method \"getTask\"")
                .hasMessageContaining("none, because it has no associations");
    }

    @Test
    void anUnknownMethodIsRefusedWithThoseThatThereAre() {
        tasks.hasMany(people);

        assertThatThrownBy(() -> tasks.build().call("addPersons", 1))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("Instances of \"Task\" have no relation method \"addPersons\"")
                .hasMessageContaining("getPeople, countPeople")
                .hasMessageContaining("Did you mean \"addPeople\"");
    }

    @Test
    void argumentsThatAreOfNoUseAreRefused() {
        tasks.hasMany(people);
        database.sequelize.sync();
        Row task = tasks.create(Map.of("title", "t"));
        Row person = people.create(Map.of("name", "p"));

        assertThatThrownBy(() -> task.call("addPerson", person, Map.of("x", 1)))
                .hasMessageContaining("Argument 2 of addPerson must be a lambda over the options");
        assertThatThrownBy(() -> task.call("addPerson", person, null, 3))
                .hasMessage("addPerson takes at most 2 arguments, and 3 were given.");
        assertThatThrownBy(() -> task.call("addPerson")).hasMessageContaining("was given nothing");
        assertThatThrownBy(() -> task.call("addPerson", task)).hasMessageContaining("one of \"Task\" was given");
        assertThatThrownBy(() -> task.call("getPeople", "name"))
                .hasMessageContaining("Argument 1 of getPeople must be a lambda over the query")
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> task.call("addPerson", "x")).hasMessageContaining("Person.id");
        assertThatThrownBy(() -> task.call("createPerson", Map.of("nam", "x")))
                .hasMessageContaining("Did you mean \"name\"");
    }

    @Test
    void mixturesOfInstancesAndKeysOfAnyNumberTypeAreTaken() {
        tasks.hasMany(people);
        database.sequelize.sync();
        Row task = tasks.create(Map.of("title", "t"));
        List<Row> three = people.bulkCreate(List.of(Map.of("name", "a"), Map.of("name", "b"), Map.of("name", "c")));

        assertThat(task.call("addPeople", List.of(three.get(0), 2, 3L))).isSameAs(task);
        assertThat(task.call("countPeople", Queries.where(w -> w.where("name").gt("a"))))
                .isEqualTo(2L);
        Consumer<Row> values = person -> person.set("name", "d");
        Row created = (Row) task.call("createPerson", values);
        assertThat(created).isNotNull();
        assertThat(created.get("name")).isEqualTo("d");
        assertThat(task.call("createPerson")).isNotNull();
        assertThat(task.call("setPeople", new Object[] {new Object[] {1, created}}))
                .isSameAs(task);
        assertThat(task.many("People").get()).extracting(row -> row.get("name")).containsExactly("a", "d");
    }

    @Test
    void theGetterTakesIncludesOrderAndPage() {
        tasks.hasMany(people);
        people.belongsToMany(tasks, a -> a.as("watched").through("watches"));
        database.sequelize.sync();
        Row task = tasks.create(Map.of("title", "t"));
        Row person = (Row) task.call("createPerson", Map.of("name", "a"));
        task.call("createPerson", Map.of("name", "b"));
        assertThat(person).isNotNull();
        person.call("addWatched", task);

        List<?> found = (List<?>) task.call(
                "getPeople",
                Queries.of(q -> q.include("watched").orderBy("name").limit(1)));

        assertThat(found).singleElement().satisfies(one -> {
            Row row = (Row) one;
            assertThat(row.many("watched").isLoaded()).isTrue();
            assertThat(row.many("watched").get()).containsExactly(task);
        });
    }
}
