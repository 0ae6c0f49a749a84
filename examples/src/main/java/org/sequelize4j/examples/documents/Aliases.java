package org.sequelize4j.examples.documents;

import static java.util.Objects.requireNonNull;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.examples.Tables;

/** "Association Aliases and Custom Foreign Keys": ships that belong to a captain, under four definitions. */
public final class Aliases {
    private Aliases() {}

    /**
     * What a definition leads to.
     *
     * @param foreignKey the key that it creates
     * @param byModel the captain that the include by model gives, or why it gives none
     * @param byName the captain that the include by name gives
     * @param lazily the captain that the relation method gives
     */
    public record Outcome(String foreignKey, String byModel, String byName, String lazily) {}

    /** The default setup: {@code captainId}, included by model or by name. */
    public static Outcome byDefault(Sequelize sequelize) {
        return outcome(sequelize, a -> {}, "captain", "getCaptain");
    }

    /** A foreign key of one's own; the name is found in any case. */
    public static Outcome foreignKey(Sequelize sequelize) {
        return outcome(sequelize, a -> a.foreignKey("bossId"), "Captain", "getCaptain");
    }

    /** An alias: it names the key too, and from now on only the alias includes. */
    public static Outcome alias(Sequelize sequelize) {
        return outcome(sequelize, a -> a.as("leader"), "leader", "getLeader");
    }

    /** An alias and a foreign key. */
    public static Outcome both(Sequelize sequelize) {
        return outcome(sequelize, a -> a.as("leader").foreignKey("bossId"), "leader", "getLeader");
    }

    /** Two associations between the same models: a mail has a sender and a receiver. */
    public static List<Row> senderAndReceiver(Sequelize sequelize) {
        Model<Row> person =
                sequelize.define("Person", m -> m.attribute("name", TEXT).timestamps(false));
        Model<Row> mail =
                sequelize.define("Mail", m -> m.attribute("subject", TEXT).timestamps(false));
        mail.belongsTo(person, a -> a.as("sender"));
        mail.belongsTo(person, a -> a.as("receiver"));
        Tables.create(sequelize);
        Row ann = person.create(p -> p.set("name", "Ann"));
        Row bob = person.create(p -> p.set("name", "Bob"));
        Row hello = mail.create(
                m -> m.set("subject", "Hello").connect("sender", ann).connect("receiver", bob));

        return List.of(related(hello, "getSender"), related(hello, "getReceiver"));
    }

    private static Outcome outcome(
            Sequelize sequelize, Consumer<BelongsToOptions> options, String include, String relationMethod) {
        Model<Row> captain =
                sequelize.define("captain", m -> m.attribute("name", TEXT).timestamps(false));
        Model<Row> ship =
                sequelize.define("ship", m -> m.attribute("name", TEXT).timestamps(false));
        Association association = ship.belongsTo(captain, options);
        String foreignKey = association.foreignKey().get(0);
        Tables.create(sequelize);
        Row jack = captain.create(c -> c.set("name", "Jack Sparrow"));
        ship.create(s -> s.set("name", "Black Pearl").set(foreignKey, jack.get("id")));

        String byModel;
        try {
            byModel = captainName(ship.findAll(q -> q.include(captain)).get(0), association);
        } catch (EagerLoadingException refused) {
            byModel = String.valueOf(refused.getMessage());
        }
        String byName = captainName(ship.findAll(q -> q.include(include)).get(0), association);
        String lazily = name(related(ship.findOne().orElseThrow(), relationMethod));
        return new Outcome(foreignKey, byModel, byName, lazily);
    }

    private static String captainName(Row ship, Association association) {
        return name(ship.one(association.as()).get());
    }

    private static Row related(Row row, String relationMethod) {
        return (Row) requireNonNull(row.call(relationMethod));
    }

    private static String name(Row row) {
        return requireNonNull(row.get("name", String.class));
    }
}
