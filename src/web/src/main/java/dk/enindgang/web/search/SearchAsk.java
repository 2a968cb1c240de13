package dk.enindgang.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** {@code POST /search/ask}: what somebody looks for, from the field on every page. Leads on to what is found. */
@WebServlet("/search/ask")
public class SearchAsk extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Searched searched;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("words"), "");
        response.sendRedirect(request.getContextPath() + "/search/list?asked=" + searched.keep(typed));
    }
}
