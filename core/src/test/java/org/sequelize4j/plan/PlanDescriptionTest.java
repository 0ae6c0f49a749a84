package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.dialect.Dialects;

class PlanDescriptionTest {
    private final Blog blog = new Blog();
    private final Planner planner = new Planner(Dialects.named("sqlite"));

    @Test
    void aPlanIsATreeOfWhatIsJoinedAndWhatIsFetched() {
        LoadPlan plan = planner.plan(blog.find(
                blog.post,
                q -> q.include("author", a -> a.include("posts"))
                        .include("comments", c -> c.limit(3).offset(1).include("author"))
                        .include("cover")));

        assertThat(plan).hasToString("""
                        post: 3 statements
                          join author (user) by id = authorId
                            fetch posts (post) by authorId = id
                          join cover (image) by postId = id
                          fetch comments (comment) by postId = id, 3 rows each, from number 2 by WINDOW
                            join author (user) by id = authorId""");
    }

    @Test
    void itSaysHowManyRowsAreReadAndThroughWhat() {
        assertThat(planner.plan(blog.find(
                        blog.post,
                        q -> q.include("tags").orderBy("title").limit(20).offset(40))))
                .hasToString("""
                        post, 20 rows, from number 41: 2 statements
                          fetch tags (tag) through postTag by postId = id""");
        assertThat(planner.plan(blog.find(
                        blog.post, q -> q.include("comments", c -> c.limit(1)).include("tags", t -> t.offset(2)))))
                .hasToString("""
                        post: 3 statements
                          fetch comments (comment) by postId = id, 1 row each by WINDOW
                          fetch tags (tag) through postTag by postId = id, from number 3 each by WINDOW""");
    }

    @Test
    void aQueryWithoutIncludesIsOneStatement() {
        assertThat(planner.plan(blog.find(blog.post, q -> q.where("id", 1).limit(1))))
                .hasToString("post, 1 row: 1 statement");
    }

    @Test
    void keysOfSeveralColumnsStandTogether() {
        assertThat(planner.plan(blog.find(blog.order, q -> q.include("lines")))).hasToString("""
                        order: 2 statements
                          fetch lines (line) by (region, number) = (region, number)""");
    }

    @Test
    void anIncludeThatSaysItselfWhatBelongsTogetherIsFetchedByTheKeyOfTheSource() {
        assertThat(planner.plan(blog.find(
                        blog.post,
                        q -> q.include(
                                "author", a -> a.on(on -> on.where("name").eq("Ann"))))))
                .hasToString("""
                        post: 2 statements
                          fetch author (user) by a condition over id, 1 row each by WINDOW""");
    }

    @Test
    void whatIsJoinedAlthoughItRepeatsRowsSaysSo() {
        assertThat(planner.plan(blog.find(blog.post, q -> q.include("comments", c -> c.strategy(LoadStrategy.JOIN)))))
                .hasToString("""
                        post: 1 statement
                          join comments (comment) by postId = id, rows repeat""");
    }

    @Test
    void aLimitOfEachParentSaysWhatCutsItOff() {
        Planner postgres = new Planner(Dialects.named("postgres"));

        assertThat(postgres.plan(blog.find(blog.post, q -> q.include("firstLink", l -> l.limit(1)))))
                .hasToString("""
                        post: 2 statements
                          fetch firstLink (postTag) by postId = id, 1 row each by LATERAL""");
        assertThat(postgres.plan(blog.find(
                        blog.post, q -> q.strategy(LoadStrategy.WINDOW).include("firstLink", l -> l.limit(1)))))
                .hasToString("""
                        post: 2 statements
                          fetch firstLink (postTag) by postId = id, 1 row each by WINDOW""");
    }

    @Test
    void whatIsFetchedForConditionsOnlyIsNoStatement() {
        assertThat(planner.plan(blog.find(
                        blog.post,
                        q -> q.include("comments", c -> c.attributes().where("id", 1)))))
                .hasToString("post: 1 statement");
        assertThat(planner.plan(blog.find(blog.post, q -> q.whereHas("comments"))))
                .hasToString("post: 1 statement");
    }

    @Test
    void everyToManyIncludeCostsOneStatement() {
        LoadPlan plan = planner.plan(blog.find(
                blog.post,
                q -> q.include("author")
                        .include("comments", c -> c.include("author"))
                        .include("tags")));

        assertThat(plan.print(Dialects.named("sqlite"))).hasSize(3);
    }
}
