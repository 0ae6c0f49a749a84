package org.sequelize4j.examples.documents.typed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Tables;

/** "Association Aliases and Custom Foreign Keys": on the typed face the method's name is the alias, always. */
public final class Aliases {
    private Aliases() {}

    /** Commands ships. */
    @Table(value = "captains", timestamps = false)
    public interface Captain extends Instance<Captain> {
        Integer id();

        @Column(text = true)
        String name();

        Captain setName(String name);
    }

    /** Belongs to three captains: by the name of the method, by a key of one's own, and by both. */
    @Table(value = "ships", timestamps = false)
    public interface Ship extends Instance<Ship> {
        Integer id();

        @Column(text = true)
        String name();

        Ship setName(String name);

        @BelongsTo
        One<Captain> captain();

        @BelongsTo
        One<Captain> leader();

        @BelongsTo(foreignKey = "bossId")
        One<Captain> boss();
    }

    /** The foreign keys that the three create. */
    public static List<String> foreignKeys(Sequelize sequelize) {
        Model<Ship> ships = sequelize.define(Ship.class);
        return List.of("captain", "leader", "boss").stream()
                .map(alias -> requireNonNull(ships.associations().get(alias))
                        .foreignKey()
                        .get(0))
                .toList();
    }

    /** Included by the method; lazy loading is a call of the method, too. */
    public static List<String> captains(Sequelize sequelize) {
        Model<Ship> ships = sequelize.define(Ship.class);
        Model<Captain> captains = sequelize.model(Captain.class);
        Tables.create(sequelize);
        Captain jack = captains.create(c -> c.setName("Jack Sparrow"));
        ships.create(s -> s.setName("Black Pearl").connect(Ship::captain, jack).connect(Ship::leader, jack));

        Ship eager = ships.findAll(q -> q.include(Ship::leader)).get(0);
        Ship lazy = ships.findOne().orElseThrow();
        return List.of(eager.leader().get().name(), lazy.captain().get().name());
    }

    /** Writes and reads mails. */
    @Table(timestamps = false)
    public interface Person extends Instance<Person> {
        Integer id();

        String name();

        Person setName(String name);
    }

    /** Has a sender and a receiver. */
    @Table(timestamps = false)
    public interface Mail extends Instance<Mail> {
        Integer id();

        String subject();

        Mail setSubject(String subject);

        @BelongsTo
        One<Person> sender();

        @BelongsTo
        One<Person> receiver();
    }

    /** Two associations between the same models. */
    public static List<Person> senderAndReceiver(Sequelize sequelize) {
        Model<Mail> mails = sequelize.define(Mail.class);
        Model<Person> people = sequelize.model(Person.class);
        Tables.create(sequelize);
        Person ann = people.create(p -> p.setName("Ann"));
        Person bob = people.create(p -> p.setName("Bob"));
        Mail hello = mails.create(
                m -> m.setSubject("Hello").connect(Mail::sender, ann).connect(Mail::receiver, bob));

        return List.of(hello.sender().get(), hello.receiver().get());
    }
}
