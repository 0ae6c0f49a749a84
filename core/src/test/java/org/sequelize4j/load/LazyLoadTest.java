package org.sequelize4j.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Blog;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Include;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Loading what a query did not include, and finding associated rows anew, on real databases. */
@DatabaseTest
class LazyLoadTest {
    private StoredBlog stored;
    private Blog blog;

    @BeforeEach
    void open(TestDatabase database) throws SQLException {
        stored = new StoredBlog(database);
        blog = stored.blog;
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void eachKindOfAssociationIsLoadedForTheWholeResultByOneStatement() {
        List<RowInstance> posts = posts();
        for (String alias : List.of("author", "cover", "comments", "tags")) {
            AssociationDefinition association = blog.association(blog.post, alias);
            stored.statements();
            stored.loader.loadRelation(Peers.of(posts.get(2), association), association);
            assertThat(stored.statements()).as(alias).hasSize(1);
        }

        List<RowInstance> eager = stored.load(
                blog.post,
                q -> q.orderBy("id")
                        .include("author")
                        .include("cover")
                        .include("comments")
                        .include("tags"));
        assertThat(posts.stream().map(RowInstance::toMap).toList())
                .isEqualTo(eager.stream().map(RowInstance::toMap).toList());
    }

    @Test
    void whatIsLoadedIsNotLoadedAgain() {
        AssociationDefinition author = blog.association(blog.post, "author");
        List<RowInstance> posts = posts();
        LoadedRelation loaded = new LoadedRelation.ToOne(null);
        posts.get(0).load(author, loaded);

        stored.loader.loadRelation(Peers.of(posts.get(1), author), author);

        assertThat(posts.get(0).loaded(author)).isSameAs(loaded);
        assertThat(posts.get(2).loaded(author)).isNotNull();
    }

    @Test
    void aSourceWithoutAKeyCostsNoStatement() {
        RowInstance orphan = posts().get(3);
        AssociationDefinition author = blog.association(blog.post, "author");
        stored.statements();

        stored.loader.loadRelation(List.of(orphan), author);

        assertThat(orphan.loaded(author)).isEqualTo(new LoadedRelation.ToOne(null));
        assertThat(stored.loader.fetch(orphan, author, Find.all(blog.user)).targets())
                .isEmpty();
        assertThat(stored.statements()).isEmpty();
    }

    @Test
    void aKeyThatWasNotSelectedIsAskedFor() {
        RowInstance post = stored.load(blog.post, q -> q.attributes("title").where("id", 1))
                .get(0);
        AssociationDefinition author = blog.association(blog.post, "author");

        assertThatThrownBy(() -> stored.loader.loadRelation(List.of(post), author))
                .isInstanceOf(LazyLoadingException.class)
                .hasMessage("\"author\" of this \"post\" cannot be loaded, because the query that read it left out"
                        + " \"authorId\", which leads there. Add \"authorId\" to attributes(…), or write"
                        + " include(\"author\").");
    }

    @Test
    void fetchingAnewLeavesWhatIsLoaded() {
        RowInstance post = posts().get(0);
        AssociationDefinition tags = blog.association(blog.post, "tags");

        LoadedRelation.ToMany found =
                stored.loader.fetch(post, tags, blog.find(blog.tag, q -> q.where("name", "java")));

        assertThat(found.targets()).hasSize(1);
        assertThat(found.links().get(0).get("position")).isEqualTo(2);
        assertThat(post.loaded(tags)).isNull();
    }

    @Test
    void countingTakesConditionsAndScopes() {
        RowInstance post = posts().get(0);
        AssociationDefinition comments = blog.association(blog.post, "comments");
        Predicate nice = blog.where(blog.comment, w -> w.where("body", "nice"));

        assertThat(stored.loader.count(post, Include.of(comments))).isEqualTo(3);
        assertThat(stored.loader.count(
                        post, Include.of(comments, Find.all(blog.comment).withWhere(nice))))
                .isEqualTo(1);
        assertThat(stored.loader.count(post, Include.of(blog.association(blog.post, "rants"))))
                .isEqualTo(1);
        assertThat(stored.loader.count(post, Include.of(blog.association(blog.post, "topTags"))))
                .isEqualTo(1);
    }

    @Test
    void anInstanceOnAnotherThreadIsAlone() throws InterruptedException {
        List<RowInstance> posts = posts();
        AssociationDefinition author = blog.association(blog.post, "author");
        int[] peers = new int[1];
        Thread other =
                new Thread(() -> peers[0] = Peers.of(posts.get(0), author).size());
        other.start();
        other.join();

        assertThat(peers[0]).isEqualTo(1);
        assertThat(Peers.of(posts.get(0), author)).hasSize(4);
    }

    private List<RowInstance> posts() {
        return stored.load(blog.post, q -> q.orderBy("id"));
    }
}
