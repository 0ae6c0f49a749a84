package org.sequelize4j.examples.documents.typed;

import java.util.List;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Column;
import org.sequelize4j.Definition;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Sequelize Tutorial: One-to-One Relationships": a user has one story, the story has an author. */
public final class UsersAndStories {
    private UsersAndStories() {}

    /** Who writes. */
    @Table("users")
    public interface User extends Instance<User> {
        @PrimaryKey
        @Column(value = "user_id", unsigned = true)
        Integer id();

        String username();

        User setUsername(String username);

        String email();

        User setEmail(String email);

        String password();

        User setPassword(String password);

        @HasOne(foreignKey = "created_by")
        One<Story> story();

        static void define(Definition<User> m) {
            m.createdAt("created_at").updatedAt("updated_at");
        }
    }

    /** What somebody wrote. */
    @Table("stories")
    public interface Story extends Instance<Story> {
        @PrimaryKey
        @Column(value = "story_id", unsigned = true)
        Integer id();

        @Column(allowNull = false)
        String title();

        Story setTitle(String title);

        @Column(text = true, allowNull = false)
        String content();

        Story setContent(String content);

        @BelongsTo(foreignKey = "created_by", required = true)
        One<User> author();

        static void define(Definition<Story> m) {
            m.createdAt("created_at").updatedAt("updated_at");
        }
    }

    /** Both associations name the key. */
    public static Statements tables(Sequelize sequelize) {
        sequelize.define(User.class);
        return Tables.create(sequelize);
    }

    /** Creates a user and the story with it; {@code created_by} is filled in. */
    public static User createTogether(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Tables.create(sequelize);
        return boris(users);
    }

    /** Creates the story on its own, by its author. */
    public static Story createSeparately(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Model<Story> stories = sequelize.model(Story.class);
        Tables.create(sequelize);
        User user = users.create(
                u -> u.setUsername("boris").setEmail("boris@example.com").setPassword("kvass123"));

        return stories.create(s -> s.setTitle("cheeki breeki cheburek")
                .setContent("how to make cheburek at your cousin's place")
                .connect(Story::author, user));
    }

    /** Includes the user's story. */
    public static List<User> usersWithStory(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Tables.create(sequelize);
        boris(users);

        return users.findAll(q -> q.include(User::story));
    }

    /** Includes the story's author, without the password. */
    public static List<Story> storiesWithAuthor(Sequelize sequelize) {
        Model<User> users = sequelize.define(User.class);
        Model<Story> stories = sequelize.model(Story.class);
        Tables.create(sequelize);
        boris(users);

        return stories.findAll(q -> q.include(Story::author, a -> a.exclude(User::password)));
    }

    private static User boris(Model<User> users) {
        return users.create(u -> u.setUsername("boris")
                .setEmail("boris@example.com")
                .setPassword("kvass123")
                .with(
                        User::story,
                        s -> s.setTitle("cheeki breeki cheburek")
                                .setContent("how to make cheburek at your cousin's place")));
    }
}
